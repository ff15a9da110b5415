import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './cruise.ts';

/** All files below a folder of the project, with paths as the import checker writes them. */
export function filesBelow(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'));
}

export const isTest = (file: string): boolean => /\.(?:test|spec)\.tsx?$/.test(file);

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** The text of a file of the project, by its path from the root. */
export const textOf = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8');

/** Names of the files of a folder that end so, sorted. */
export const filesIn = (folder: string, end: string): string[] =>
  readdirSync(fileURLToPath(new URL(folder, ROOT)))
    .filter((name) => name.endsWith(end))
    .toSorted();

/** The shipped scenarios, by file name. */
export const shippedScenarios = (): { name: string; text: string }[] =>
  filesIn('scenarios/', '.yaml').map((name) => ({ name, text: textOf(`scenarios/${name}`) }));

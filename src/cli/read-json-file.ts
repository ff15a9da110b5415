import { readTextFile } from './read-text-file.ts';

export type JsonFile =
  | { ok: true; value: unknown }
  | { ok: false; code: 'unreadable-file' | 'not-json'; message: string };

/** The data of a JSON file, or why there is none. Never throws. */
export function readJsonFile(file: string): JsonFile {
  const read = readTextFile(file);
  if (!read.ok) return { ok: false, code: 'unreadable-file', message: `The file ${read.why}.` };
  try {
    return { ok: true, value: JSON.parse(read.text) };
  } catch (error) {
    return { ok: false, code: 'not-json', message: `It is not JSON: ${(error as Error).message}.` };
  }
}

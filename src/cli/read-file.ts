import { readFile } from 'node:fs/promises';
import type { Result } from '#domain/scenario/problem.ts';

/** A text file, or a problem that says why it cannot be read. */
export async function readText(file: string): Promise<Result<string>> {
  try {
    return { ok: true, value: await readFile(file, 'utf8') };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const message =
      reason === 'ENOENT'
        ? `There is no file "${file}".`
        : `The file "${file}" cannot be read (${reason}).`;
    return {
      ok: false,
      problems: [fileProblem(message, 'Look at the name and the rights of the file.')],
    };
  }
}

export const fileProblem = (message: string, hint: string, code = 'file-unreadable') =>
  ({ code, level: 'error', message, hint, path: '', line: 1, column: 1 }) as const;

/** Text as JSON, or a problem. */
export function parseJson(text: string, file: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return {
      ok: false,
      problems: [
        fileProblem(
          `"${file}" is not JSON. ${reason}`,
          'Use the file as it was written.',
          'not-json',
        ),
      ],
    };
  }
}

import type { Problem } from '#domain/scenario/problem.ts';
import { BAD_INPUT } from './exit-codes.ts';
import { writeJson, type Terminal } from './terminal.ts';
import { complaintText } from './words/complaint.ts';

/** Why a verb could not do its work: a problem, and the file that has it. */
export type Failure = Problem & { file: string };

/** A failure that has no place in the file, or a path instead of one. */
export const failure = (
  file: string,
  code: string,
  message: string,
  hint: string,
  path = '',
): Failure => ({ file, code, level: 'error', message, hint, path, line: 1, column: 1 });

/** Tells what is wrong, to people and, with --json, to programs; gives the exit code. */
export function fail(failures: readonly Failure[], json: boolean, { out, err }: Terminal): number {
  for (const { level, message, hint, code, ...place } of failures)
    err.write(
      `${complaintText(err, { level, where: whereOf(place), message, hint, name: code })}\n`,
    );
  if (json) writeJson(out, { problems: failures });
  return BAD_INPUT;
}

/** JSON is one value to its reader, so there the path says more than the line. */
function whereOf({ file, path, line, column }: Pick<Failure, 'file' | 'path' | 'line' | 'column'>) {
  return line === 1 && column === 1 && path !== ''
    ? `${file}: ${path}`
    : `${file}:${line}:${column}`;
}

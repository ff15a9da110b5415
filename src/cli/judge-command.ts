import { readAttempt } from '#domain/encounter/attempt-file.ts';
import type { Problem } from '#domain/scenario/problem.ts';
import { judge } from '#domain/judgement/judge.ts';
import type { Console } from './console.ts';
import { BAD_INPUT, FINE, type ExitCode } from './exit-codes.ts';
import { printFeedback } from './feedback-text.ts';
import { parseJson, readText } from './read-file.ts';

/** `attune judge`: judges a stranger's attempt after checking it move by move. */
export async function judgeCommand(
  console: Console,
  file: string,
  options: { json?: true },
): Promise<ExitCode> {
  const text = await readText(file);
  const json = text.ok ? parseJson(text.value, file) : text;
  const read = json.ok ? readAttempt(json.value) : json;
  if (!read.ok) {
    printProblems(console, file, read.problems, options.json === true);
    return BAD_INPUT;
  }
  const judgement = judge(read.value.course);
  if (options.json) console.out(JSON.stringify(judgement, null, 2));
  else printFeedback(console, read.value.course, judgement);
  return FINE;
}

/** Problems as JSON on the answer's stream, or as lines about the run. */
export function printProblems(
  console: Console,
  file: string,
  problems: readonly Problem[],
  json: boolean,
): void {
  if (json) {
    console.out(JSON.stringify({ problems }, null, 2));
    return;
  }
  for (const { line, column, level, message, hint, path } of problems)
    console.err(
      `${file}:${line}:${column} ${console.style('red', level)} ${path === '' ? '' : `${path}: `}${message} ${hint}`,
    );
}

import { readAttempt } from '#domain/encounter/attempt-file.ts';
import { judge } from '#domain/judgement/judge.ts';
import { FINE } from '../exit-codes.ts';
import { fail, failure } from '../failures.ts';
import { feedbackText } from '../feedback/feedback-text.ts';
import { readJsonFile } from '../read-json-file.ts';
import { writeJson, type Terminal } from '../terminal.ts';

/** The verb `judge`; gives the exit code. */
export function judgeFile(file: string, json: boolean, terminal: Terminal): number {
  const data = readJsonFile(file);
  if (!data.ok) {
    const hint = 'An attempt is a JSON file, as `play --out` writes it.';
    return fail([failure(file, data.code, data.message, hint)], json, terminal);
  }
  const attempt = readAttempt(unwrapped(data.value));
  if (!attempt.ok)
    return fail(
      attempt.problems.map((problem) => ({ ...problem, file })),
      json,
      terminal,
    );
  const { course } = attempt.value;
  const judgement = judge(course);
  if (json) writeJson(terminal.out, judgement);
  else terminal.out.write(feedbackText(terminal.out, course, judgement));
  return FINE;
}

/** The attempt in what `play --json` writes; anything else as it is. */
function unwrapped(data: unknown): unknown {
  const isMap = typeof data === 'object' && data !== null && !Array.isArray(data);
  return isMap && 'attempt' in data && 'judgement' in data ? data.attempt : data;
}

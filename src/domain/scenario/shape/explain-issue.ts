import type { z } from 'zod';
import { type Finding, MOST_PROBLEMS, type Path } from '../problem.ts';
import type { ProblemCode } from '../problem-catalogue.ts';
import { type Context, type Issue, missingKey, unknownKey, unknownWord } from './findings.ts';
import { meantBy } from './meant-by.ts';
import { valueAt } from './schema-walk.ts';
import { foundWords, subject, typeHint } from './words.ts';

/** An issue of Zod in plain words. `at` is where its own path begins. */
export function explainIssue(issue: Issue, at: Path, context: Context): Finding[] {
  const path = [...at, ...(issue.path as Path)];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, 2 * MOST_PROBLEMS).map((key) => unknownKey(path, key, context));
  if (isMissing(path, context.data)) return [missingKey(path, context)];
  if (issue.code === 'invalid_union') {
    const meant = meantBy(issue, path, context);
    return meant.finding === undefined
      ? meant.issues.flatMap((inner) => explainIssue(inner, path, context))
      : [meant.finding];
  }
  return [explainValue(issue, path, context)];
}

function explainValue(issue: Issue, path: Path, { data }: Context): Finding {
  const value = valueAt(data, path);
  const name = subject(path, data);
  const found = `${name} is ${foundWords(value)}.`;
  // By the schema's own rule an `error` of a plain check is the hint (see schema/rule.ts).
  const finding = (code: ProblemCode, message: string, hint: string): Finding => ({
    code,
    message,
    hint: issue.message === '' ? hint : issue.message,
    path,
  });
  switch (issue.code) {
    case 'invalid_type':
      return finding('wrong-type', found, typeHint([issue.expected], value));
    case 'invalid_value':
      return unknownWord(path, issue.values.map(String), { data });
    case 'too_small':
    case 'too_big':
      return explainSize(issue, path, value, finding, data);
    case 'not_multiple_of':
      return finding('number-off-step', found, `Write a multiple of ${issue.divisor}.`);
    case 'invalid_format':
      return finding('malformed-value', found, 'Write it as the reference says.');
    case 'custom': {
      const { code, hint } = issue.params as { code: ProblemCode; hint: string };
      return { code, message: `${name} ${issue.message}.`, hint, path };
    }
    default:
      return finding('wrong-type', found, 'Write it as the reference says.');
  }
}

function explainSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  path: Path,
  value: unknown,
  finding: (code: ProblemCode, message: string, hint: string) => Finding,
  data: unknown,
): Finding {
  const name = subject(path, data);
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    if (small)
      return finding('empty-text', `${name} is an empty text.`, 'Write at least one character.');
    const length = String(value).trim().length;
    return finding(
      'text-too-long',
      `${name} has ${length} characters.`,
      `Shorten it to ${bound} at most.`,
    );
  }
  if (issue.origin === 'array') {
    const entries = Array.isArray(value) ? value.length : 0;
    const message = `${name} has ${entries === 0 ? 'no entries' : counted(entries, 'entry', 'entries')}.`;
    return small
      ? finding('too-few-entries', message, `Write at least ${counted(bound, 'entry', 'entries')}.`)
      : finding('too-many-entries', message, `Keep ${bound} at most.`);
  }
  return finding(
    'number-out-of-range',
    `${name} is ${foundWords(value)}.`,
    small ? `Write ${bound} or more.` : atMost(bound),
  );
}

/** Past the whole numbers that a computer can tell apart Zod names that limit, which helps nobody. */
const atMost = (bound: number) =>
  bound >= Number.MAX_SAFE_INTEGER ? 'Write a smaller number.' : `Write ${bound} or less.`;

/** Keys whose value is left empty are there; only a key that is not written is missing. */
function isMissing(path: Path, data: unknown): boolean {
  const last = path.at(-1);
  if (typeof last !== 'string') return false;
  const parent = valueAt(data, path.slice(0, -1));
  return (
    typeof parent === 'object' &&
    parent !== null &&
    !Array.isArray(parent) &&
    !Object.hasOwn(parent, last)
  );
}

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

import type { z } from 'zod';
import { closest, quotedList } from '../did-you-mean.ts';
import type { Finding, Path } from '../problem.ts';
import { type Context, type Issue, unknownWord } from './findings.ts';
import { descriptionAt, valueAt } from './schema-walk.ts';
import { foundWords, nameOf, subject, typeHint } from './words.ts';

/** More than any count of slips: the value is of another type than this way of the union. */
const OTHER_TYPE = 1000;

/** Either the problem itself, or the issues of the way that was most likely meant. */
type Meant = { finding: Finding } | { finding?: undefined; issues: readonly Issue[] };

/**
 * Where a value may be one of several things, what is wrong with the one that was most likely meant:
 * "Invalid input" would help nobody.
 */
export function meantBy(issue: z.core.$ZodIssueInvalidUnion, path: Path, context: Context): Meant {
  if (issue.discriminator !== undefined) return { finding: explainKind(issue, path, context) };
  const ways = issue.errors.map((issues) => ({ issues, cost: costOf(issues) }));
  const least = Math.min(...ways.map((way) => way.cost));
  if (least >= OTHER_TYPE) return { finding: otherType(issue.errors, path, context) };
  const best = ways.filter((way) => way.cost === least).map((way) => way.issues);
  const finding = oneOfSeveral(best, path, context);
  return finding === null ? { issues: best[0] ?? [] } : { finding };
}

/** A map whose kind says which keys it has, and the kind is not known. */
function explainKind(issue: z.core.$ZodIssueInvalidUnion, path: Path, context: Context): Finding {
  const owner = path.slice(0, -1);
  const value = valueAt(context.data, owner);
  if (Array.isArray(value)) {
    const message = `${subject(owner, context.data)} is ${foundWords(value)}.`;
    return { code: 'wrong-type', message, hint: typeHint(['object'], value), path: owner };
  }
  const options = 'options' in issue ? (issue.options ?? []) : [];
  return unknownWord(path, options.map(String), context);
}

function otherType(errors: readonly (readonly Issue[])[], path: Path, context: Context): Finding {
  const value = valueAt(context.data, path);
  const description = descriptionAt(context.schema, path, context.data);
  const hint = typeHint([...new Set(errors.flatMap(expectedTypes))], value);
  return {
    code: 'wrong-type',
    message: `${subject(path, context.data)} is ${foundWords(value)}.`,
    hint: description === '' ? hint : `${hint} (${description})`,
    path,
  };
}

function expectedTypes(issues: readonly Issue[]): string[] {
  return issues.flatMap((issue) => {
    if (issue.path.length > 0) return [];
    if (issue.code === 'invalid_union') return issue.errors.flatMap(expectedTypes);
    if (issue.code === 'invalid_type') return [issue.expected];
    return issue.code === 'invalid_value' ? issue.values.map((value) => typeof value) : [];
  });
}

/** How far a value is from what one way of a union expects. */
function costOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + costOfIssue(issue, issues), 0);
}

function costOfIssue(issue: Issue, all: readonly Issue[]): number {
  if (issue.code === 'unrecognized_keys') {
    const missing = all.flatMap((other) =>
      other.code === 'invalid_type' ? [String(other.path.at(-1))] : [],
    );
    // A key that is a slip of one that is missing speaks for this way, not against it.
    return issue.keys.reduce((sum, key) => sum + (closest(key, missing) === null ? 2 : -1), 0);
  }
  if (issue.path.length > 0) return 1;
  if (issue.code === 'invalid_type') return OTHER_TYPE;
  if (issue.code === 'invalid_union') return Math.min(...issue.errors.map(costOf));
  if (issue.code !== 'invalid_value') return 1;
  return issue.values.some((value) => typeof value === typeof issue.input) ? 1 : OTHER_TYPE;
}

/** All that is wrong is that none of several keys is there: name them all, not only the first. */
function oneOfSeveral(
  ways: readonly (readonly Issue[])[],
  path: Path,
  context: Context,
): Finding | null {
  if (ways.length < 2) return null;
  const keys = ways.map((issues) => {
    const [issue] = issues;
    const missing = issues.length === 1 && issue?.path.length === 1 && issue.input === undefined;
    return missing ? String(issue.path[0]) : null;
  });
  if (keys.some((key) => key === null)) return null;
  const names = quotedList([...new Set(keys)].filter((key) => key !== null));
  return {
    code: 'missing-key',
    message: `${subject(path, context.data)} has none of the keys ${names}.`,
    hint: `Add one of them to ${nameOf(path, context.data)}.`,
    path,
    part: 'key',
  };
}

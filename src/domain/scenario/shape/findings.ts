import type { z } from 'zod';
import { didYouMean, quotedList } from '../did-you-mean.ts';
import type { Finding, Path } from '../problem.ts';
import { descriptionAt, keysAt, valueAt } from './schema-walk.ts';
import { foundWords, nameOf, shortened, subject } from './words.ts';

export type Issue = z.core.$ZodIssue;

/** What is needed to put an issue into words. */
export type Context = { schema: z.ZodType; data: unknown };

/** Longer lists of words are looked up in the reference. */
const MOST_WORDS = 20;

/** A value that is not one of the words that may stand here. */
export function unknownWord(
  path: Path,
  words: readonly string[],
  { data }: Pick<Context, 'data'>,
): Finding {
  const value = valueAt(data, path);
  const guess = typeof value === 'string' ? didYouMean(value, words) : '';
  const only = words.length === 1 ? `Write ${words[0]}.` : `Write ${quotedList(words)}.`;
  const rest = 'It must be one of the words in the reference of the scenario language.';
  const unknown = typeof value === 'string' ? ', which is not known here' : '';
  return {
    code: 'unknown-word',
    message: `${subject(path, data)} is ${foundWords(value)}${unknown}.`,
    hint: `${guess}${words.length > MOST_WORDS ? rest : only}`,
    path,
  };
}

/** A key that must be there. Its place is the map that lacks it. */
export function missingKey(path: Path, context: Context): Finding {
  const key = String(path.at(-1));
  const description = descriptionAt(context.schema, path, context.data).replace(/\.$/, '');
  return {
    code: 'missing-key',
    message: `"${key}" is missing from ${nameOf(path.slice(0, -1), context.data)}.`,
    hint: description === '' ? `Add "${key}".` : `Add "${key}": ${description}.`,
    path,
    part: 'key',
  };
}

/** A key that nothing reads. Its place is the key itself. */
export function unknownKey(path: Path, key: string, context: Context): Finding {
  const keys = keysAt(context.schema, path, context.data);
  const all =
    keys.length > MOST_WORDS
      ? 'The keys are in the reference.'
      : `The keys here are ${quotedList(keys, 'and')}.`;
  // The usual slip behind a key with spaces: { because: one, two } has a key "two".
  const comma = key.includes(' ') ? 'A text with a comma inside of brackets needs quotes. ' : '';
  return {
    code: 'unknown-key',
    message: `"${shortened(key)}" is not a key of ${nameOf(path, context.data)}.`,
    hint: `${comma}${didYouMean(key, keys)}${all}`,
    path: [...path, key],
    part: 'key',
  };
}

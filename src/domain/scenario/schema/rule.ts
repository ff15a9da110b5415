import type { ProblemCode } from '../problem-catalogue.ts';

/*
 * How the schema speaks: an `error` given to a plain check (min, regex …) is the hint, a whole sentence;
 * a rule of ours names its code, goes on a sentence that begins with the value's name ("The entry 2 of
 * "client" has neither words nor an act") and gives its own hint. All other words are in shape/.
 */

/** The second argument of `refine` for a rule of ours. */
export const rule = (code: ProblemCode, found: string, hint: string) => ({
  error: found,
  params: { code, hint },
});

/** Of variants by condition the last must fit always. The arguments of `refine`. */
export const lastWithoutWhen = (purpose: string) =>
  [
    (entries: readonly { when?: unknown }[]) => entries.at(-1)?.when === undefined,
    rule(
      'no-way-without-condition',
      'has a condition in its last entry too',
      `Leave "when" out of the last entry, ${purpose}.`,
    ),
  ] as const;

/** A range needs an end. The arguments of `refine`. */
export const ends = [
  (range: { min?: number | undefined; max?: number | undefined }) =>
    range.min !== undefined || range.max !== undefined,
  rule('empty-range', 'has neither "min" nor "max"', 'Write "min", "max" or both.'),
] as const;

import { didYouMean } from '../did-you-mean.ts';
import { type Finding, MOST_PROBLEMS, type Path } from '../problem.ts';
import type { ProblemCode } from '../problem-catalogue.ts';

/** A name that stands somewhere, and where. */
export type Named = { name: string; path: Path };

/** The entries of a list of names; a single name counts as a list of one. */
export function named(value: string | readonly string[] | undefined, path: Path): Named[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [{ name: value, path }];
  return value.map((name, index) => ({ name, path: [...path, index] }));
}

/** What a name may refer to, for the message about one that refers to nothing. */
export type Target = {
  code: ProblemCode;
  what: string;
  known: ReadonlySet<string>;
  otherwise: string;
};

/** Every name that refers to nothing. */
export function dangling(
  names: readonly Named[],
  { code, what, known, otherwise }: Target,
): Finding[] {
  return (
    names
      .filter(({ name }) => !known.has(name))
      // Looking for the word that was meant takes time, and nobody reads more than these.
      .slice(0, MOST_PROBLEMS + 1)
      .map(({ name, path }) => ({
        code,
        message: `There is no ${what} "${name}".`,
        hint: `${didYouMean(name, known)}${otherwise}`,
        path,
      }))
  );
}

export const idsOf = (items: readonly { id: string }[]): Set<string> =>
  new Set(items.map((item) => item.id));

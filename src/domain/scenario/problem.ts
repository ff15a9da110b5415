import { PROBLEMS, type ProblemCode, type ProblemLevel } from './problem-catalogue.ts';

/** Something that is wrong with a scenario. A value, never an exception: authors make mistakes. */
export type Problem = {
  /** A `ProblemCode` for a scenario file; attempts and hand-ins have codes of their own. */
  code: string;
  level: ProblemLevel;
  /** What was found. */
  message: string;
  /** What would be right. */
  hint: string;
  /** The place in the file in words that a person can follow: `beats[3].responses[1].next`. */
  path: string;
  /** Both from 1. */
  line: number;
  column: number;
};

/** Either a whole value, or why there is none. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** The keys and list places that lead from the root of a file to a value. */
export type Path = readonly (string | number)[];

export type Position = { line: number; column: number };

/**
 * Where a path stands in the text: its value, or the key that names it. A path that does not exist
 * gives the nearest place around it that does.
 */
export type Positions = (path: Path, part?: 'value' | 'key') => Position;

/** A problem before it has its place in the text, as the checks of a parsed scenario make it. */
export type Finding = {
  code: ProblemCode;
  message: string;
  hint: string;
  path: Path;
  /** Point at the key and not at its value. */
  part?: 'key';
};

/** More than this nobody reads at once, and a hostile file could have a million. */
export const MOST_PROBLEMS = 100;

/** A path as authors read it; the root is empty. */
export function pathText(path: Path): string {
  return path
    .map((step, place) =>
      typeof step === 'number' ? `[${step}]` : place === 0 ? step : `.${step}`,
    )
    .join('');
}

/** The problem that a finding is, with its level and its place. */
export function problemFrom(finding: Finding, position: Position): Problem {
  const { code, message, hint, path } = finding;
  return { code, level: PROBLEMS[code].level, message, hint, path: pathText(path), ...position };
}

/** Findings as problems in the order of the file, not more than can be read. */
export function problemsFrom(findings: readonly Finding[], positions: Positions): Problem[] {
  return limited(
    findings.map((finding) => problemFrom(finding, positions(finding.path, finding.part))),
  );
}

/** Problems in the order of the file; what is too much is counted in a last note. */
export function limited(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    // Errors before warnings of the same place, and nothing that matters is cut off.
    (a, b) => a.line - b.line || a.column - b.column || rank(a) - rank(b),
  );
  if (sorted.length <= MOST_PROBLEMS) return sorted;
  const first = sorted.filter((problem) => problem.level === 'error').slice(0, MOST_PROBLEMS);
  const kept = first.length > 0 ? first : sorted.slice(0, MOST_PROBLEMS);
  const last = kept.at(-1) ?? { line: 1, column: 1 };
  const more = problemFrom(
    {
      code: 'more-problems',
      message: 'There are more problems than are listed here.',
      hint: PROBLEMS['more-problems'].remedy,
      path: [],
    },
    { line: last.line, column: last.column },
  );
  return [...kept, more];
}

const rank = (problem: Problem) => ['error', 'warning', 'note'].indexOf(problem.level);

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.level === 'error');

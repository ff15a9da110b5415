import type { LocatedFinding } from './check-report.ts';
import type { ScenarioFile } from './read-scenario.ts';

/** Files with what only all of them together show: whether each `alternative` is there. */
export function withAlternatives(files: readonly ScenarioFile[]): ScenarioFile[] {
  const ids = new Set(files.map(({ parsed }) => parsed?.scenario.id));
  // One file alone may well have its alternative beside it, unasked for.
  if (files.length < 2) return [...files];
  return files.map((read) => ({ ...read, findings: [...read.findings, ...missing(read, ids)] }));
}

function missing(
  { file, parsed }: ScenarioFile,
  ids: ReadonlySet<string | undefined>,
): LocatedFinding[] {
  const alternative = parsed?.scenario.alternative;
  if (parsed === null || alternative === undefined || ids.has(alternative)) return [];
  return [
    {
      rule: 'alternative-unknown',
      level: 'warning',
      file,
      ...parsed.positions(['alternative']),
      message: `The alternative "${alternative}" is not among the scenarios that were checked.`,
      hint: 'Name a scenario that ships with this one, or check them together.',
      place: 'alternative',
      path: null,
    },
  ];
}

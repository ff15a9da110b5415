import { checkLibrary } from '#domain/verify/library.ts';
import type { LocatedFinding } from './check-report.ts';
import { fromVerifier, type ScenarioFile } from './read-scenario.ts';

/** What only all scenarios together show; what has no place in one of them stands at the first file. */
export function libraryFindings(files: readonly ScenarioFile[]): LocatedFinding[] {
  const read = files.flatMap(({ file, parsed }) => (parsed === null ? [] : [{ file, parsed }]));
  const [first] = read;
  if (first === undefined) return [];
  return checkLibrary(read.map(({ parsed }) => parsed.scenario)).map((item) => {
    const { file, parsed } = read.find((one) => one.parsed.scenario.id === item.scenario) ?? first;
    return fromVerifier(file, parsed)(item);
  });
}

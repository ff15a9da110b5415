import { MIGRATIONS, type Migration } from './migrations.ts';
import { type Positions, type Problem, type Result, hasErrors, problemsFrom } from './problem.ts';
import { readData } from './read-data.ts';
import type { Scenario } from './scenario.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** A scenario that was read whole, with the warnings about it. */
export type ParsedScenario = { scenario: Scenario; problems: Problem[]; positions: Positions };

/**
 * Reads a scenario file. For any text: either a whole, checked scenario, or the problems that it has.
 * Never throws, and never gives a half. `loadScenario` in encounter/ checks the machine's limits too.
 */
export function parseScenario(
  text: string,
  ladder: readonly Migration[] = MIGRATIONS,
): Result<ParsedScenario> {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const { data, positions } = yaml.value;
  const read = readData(data, ladder);
  const problems = problemsFrom(read.findings, positions);
  if (read.scenario === null || hasErrors(problems)) return { ok: false, problems };
  return { ok: true, value: { scenario: read.scenario, problems, positions } };
}

import { checkReferences } from './check/check-references.ts';
import { migrate, MIGRATIONS, type Migration } from './migrations.ts';
import {
  type Finding,
  type Positions,
  type Problem,
  type Result,
  hasErrors,
  problemsFrom,
} from './problem.ts';
import { readFormat } from './read-format.ts';
import type { Scenario } from './scenario.ts';
import { checkShape } from './shape/check-shape.ts';
import { foundWords } from './shape/words.ts';
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

/** The same for plain data, however it was written down. */
export function readData(
  data: unknown,
  ladder: readonly Migration[] = MIGRATIONS,
): { scenario: Scenario | null; findings: Finding[] } {
  if (!isMap(data)) return { scenario: null, findings: [notMap(data)] };
  const format = readFormat(data, ladder);
  if (format.version === null) return { scenario: null, findings: [format.finding] };
  const shape = checkShape(migrate(data, format.version, ladder));
  if (!shape.ok) return { scenario: null, findings: shape.findings };
  return { scenario: shape.scenario, findings: checkReferences(shape.scenario) };
}

const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const notMap = (data: unknown): Finding => ({
  code: 'root-not-map',
  message: `The file is ${foundWords(data)}, not a scenario.`,
  hint: 'A scenario begins with keys such as "format: 1" in the first column.',
  path: [],
});

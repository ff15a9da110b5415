import { checkReferences } from './check/check-references.ts';
import { migrate, MIGRATIONS, type Migration } from './migrations.ts';
import type { Finding } from './problem.ts';
import { readFormat } from './read-format.ts';
import type { Scenario } from './scenario.ts';
import { checkShape } from './shape/check-shape.ts';
import { foundWords } from './shape/words.ts';

/**
 * A scenario from plain data, however that was written down. Apart from the reading of YAML, so that who
 * reads a learner’s file in the browser need not load that.
 */
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

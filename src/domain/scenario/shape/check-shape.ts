import type { Finding, Path } from '../problem.ts';
import { MOST_PROBLEMS, pathText } from '../problem.ts';
import { closest } from '../did-you-mean.ts';
import type { Scenario } from '../scenario.ts';
import { scenarioSchema } from '../schema/scenario-schema.ts';
import { explainIssue } from './explain-issue.ts';

export type Shape = { ok: true; scenario: Scenario } | { ok: false; findings: Finding[] };

/** A hostile file could have a hundred thousand; some of these fall away as echoes. */
const MOST_EXPLAINED = 2 * MOST_PROBLEMS;

/** Reads plain data by the schema; what does not fit is said in plain words. */
export function checkShape(data: unknown): Shape {
  // An empty message marks what the schema itself has no words for.
  const result = scenarioSchema.safeParse(data, { reportInput: true, error: () => '' });
  if (result.success) return { ok: true, scenario: result.data };
  const context = { schema: scenarioSchema, data };
  const findings = result.error.issues
    .slice(0, MOST_EXPLAINED)
    .flatMap((issue) => explainIssue(issue, [], context));
  return { ok: false, findings: withoutEchoes(findings) };
}

/** Rules that a misspelt key breaks too, because what it should say is not there. */
const BROKEN_BY_SLIPS = new Set<string>([
  'empty-condition',
  'empty-range',
  'missing-words',
  'no-words-no-act',
]);

/** One slip, one problem: the first of a place, and nothing that only echoes a misspelt key. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const slips = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.code !== 'unknown-key') continue;
    const owner = pathText(ownerOf(finding.path));
    slips.set(owner, [...(slips.get(owner) ?? []), finding]);
  }
  const seen = new Set<string>();
  return findings.filter(({ code, path }) => {
    const place = pathText(path);
    if (seen.has(place) || (BROKEN_BY_SLIPS.has(code) && slips.has(place))) return false;
    seen.add(place);
    const beside = slips.get(pathText(ownerOf(path))) ?? [];
    return (
      code !== 'missing-key' || !beside.some((slip) => closest(lastOf(slip.path), [lastOf(path)]))
    );
  });
}

const ownerOf = (path: Path) => path.slice(0, -1);
const lastOf = (path: Path) => String(path.at(-1));

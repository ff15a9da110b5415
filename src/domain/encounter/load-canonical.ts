import { parseCanonical } from '../scenario/parse-canonical.ts';
import { type Result, hasErrors, problemsFrom } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkLimits } from './check-limits.ts';

/** The same as `loadScenario` for the canonical text of an attempt that a stranger handed in. */
export function loadCanonical(text: string): Result<Scenario> {
  const parsed = parseCanonical(text);
  if (!parsed.ok) return parsed;
  const problems = problemsFrom(checkLimits(parsed.value), () => ({ line: 1, column: 1 }));
  return hasErrors(problems) ? { ok: false, problems } : parsed;
}

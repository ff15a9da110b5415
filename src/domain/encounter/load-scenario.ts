import { parseScenario, type ParsedScenario } from '../scenario/parse-scenario.ts';
import { type Result, hasErrors, limited, problemsFrom } from '../scenario/problem.ts';
import { checkLimits } from './check-limits.ts';

/**
 * Reads a scenario file and makes sure that the machine can run it: `compileScenario` takes whatever
 * this gives. What the command line, the build and the studio use.
 */
export function loadScenario(text: string): Result<ParsedScenario> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return parsed;
  const { scenario, positions } = parsed.value;
  const limits = problemsFrom(checkLimits(scenario), positions);
  const problems = limited([...parsed.value.problems, ...limits]);
  return hasErrors(problems)
    ? { ok: false, problems }
    : { ok: true, value: { scenario, problems, positions } };
}

import type { Console } from '../console.ts';
import { BAD_INPUT, FINE, type ExitCode } from '../exit-codes.ts';
import { printReport } from './check-text.ts';
import { checkFiles } from './check-files.ts';
import { findScenarioFiles } from './scenario-files.ts';

/** `attune check`: exit 1 when there is a finding of level error. */
export async function checkCommand(
  console: Console,
  paths: readonly string[],
  options: { budget: number; json?: true },
): Promise<ExitCode> {
  const started = performance.now();
  const files = await findScenarioFiles(paths);
  if (!files.ok) {
    for (const problem of files.problems) console.err(`attune: ${problem.message} ${problem.hint}`);
    return BAD_INPUT;
  }
  const scenarios = await checkFiles(files.value, options.budget);
  const count = (level: string) =>
    scenarios.reduce(
      (sum, scenario) =>
        sum + scenario.findings.filter((finding) => finding.level === level).length,
      0,
    );
  const report = {
    scenarios,
    errors: count('error'),
    warnings: count('warning'),
    seconds: Math.round((performance.now() - started) / 100) / 10,
  };
  if (options.json) console.out(JSON.stringify(report, null, 2));
  else printReport(console, report);
  return report.errors > 0 ? BAD_INPUT : FINE;
}

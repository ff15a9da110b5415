import { compileScenario } from '#domain/encounter/compile.ts';
import { canonicalText } from '#domain/scenario/canonical-text.ts';
import { EXPLORED_STANCES, joinReports } from '#domain/verify/verify.ts';
import { BAD_INPUT, FINE } from '../exit-codes.ts';
import { writeJson, type Terminal } from '../terminal.ts';
import { count } from '../words/count.ts';
import { aboutFile, checkReport, unloaded, type ScenarioReport } from './check-report.ts';
import { checkText } from './check-text.ts';
import { collectFiles, type Nowhere } from './collect-files.ts';
import { withAlternatives } from './alternatives.ts';
import { libraryFindings } from './library-findings.ts';
import { fromVerifier, readScenario, type ScenarioFile } from './read-scenario.ts';
import { ThreadPool } from './verify-pool.ts';
import type { Verifier } from './verify-task.ts';

export type CheckOptions = { budget: number; json: boolean };

/** The verb `check`: reads, verifies and reports; gives the exit code. */
export async function check(
  paths: readonly string[],
  { budget, json }: CheckOptions,
  { out, err }: Terminal,
  verifier: Verifier = new ThreadPool(),
): Promise<number> {
  const started = performance.now();
  const { files, nowhere } = collectFiles(paths);
  const reads = withAlternatives(files.map(readScenario));
  if (err.live && !json) err.write(`Exploring ${count(files.length, 'scenario')} …\n\n`);
  try {
    const scenarios = await Promise.all(reads.map((read) => verified(read, budget, verifier)));
    const seconds = (performance.now() - started) / 1000;
    const report = checkReport(
      [...nowhere.map(leadsNowhere), ...scenarios],
      libraryFindings(reads),
      seconds,
    );
    if (json) writeJson(out, report);
    else out.write(checkText(out, report));
    return report.errors > 0 ? BAD_INPUT : FINE;
  } finally {
    await verifier.close();
  }
}

function leadsNowhere({ path, why }: Nowhere): ScenarioReport {
  const hint = 'Name scenario files, or folders that have some.';
  return unloaded(path, [aboutFile(path, `"${path}" ${why}.`, hint)]);
}

/** Each stance of each scenario is a task of its own, so that a large scenario does not hold up small ones. */
async function verified(
  { file, parsed, findings }: ScenarioFile,
  budget: number,
  verifier: Verifier,
): Promise<ScenarioReport> {
  if (parsed === null) return unloaded(file, findings);
  const text = canonicalText(parsed.scenario);
  const stances = await Promise.all(
    EXPLORED_STANCES.map((stance) => verifier.verify({ text, stance, budget })),
  );
  const report = joinReports(compileScenario(parsed.scenario), stances);
  const located = [...findings, ...report.findings.map(fromVerifier(file, parsed))];
  return {
    ...report,
    file,
    findings: located.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

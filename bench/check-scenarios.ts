import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CheckReport } from '../src/cli/check/check-report.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Runs `attune check scenarios` as an author would, its start included. */
export function checkScenarios(): { seconds: number; report: CheckReport } {
  const start = performance.now();
  const run = spawnSync(process.execPath, ['bin/attune.mjs', 'check', 'scenarios', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const seconds = (performance.now() - start) / 1000;
  return { seconds, report: JSON.parse(run.stdout) as CheckReport };
}

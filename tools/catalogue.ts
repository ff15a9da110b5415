import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { CheckReport } from '../src/cli/check/check-report.ts';
import { cataloguePage } from '../src/cli/generate/catalogue-page.ts';
import { loadScenario } from '../src/domain/encounter/load-scenario.ts';
import { ROOT } from './generated.ts';

/* `npm run catalogue`: proves all scenarios and writes docs/catalogue.md from what it found. Takes a minute. */
const json = checkAll();
const { scenarios } = JSON.parse(json) as CheckReport;
const entries = scenarios.map((report) => {
  const loaded = loadScenario(readFileSync(path.join(ROOT, report.file), 'utf8'));
  if (!loaded.ok) throw new Error(`${report.file} cannot be loaded: run "npm run attune -- check"`);
  return { report, scenario: loaded.value.scenario };
});
entries.sort(
  (a, b) =>
    a.scenario.difficulty - b.scenario.difficulty || (a.scenario.title < b.scenario.title ? -1 : 1),
);

const filepath = path.join(ROOT, 'docs', 'catalogue.md');
const settings = { ...(await resolveConfig(filepath)), filepath };
writeFileSync(filepath, await format(cataloguePage(entries), settings));
console.log('docs/catalogue.md');

function checkAll(): string {
  const program = path.join(ROOT, 'bin', 'attune.mjs');
  const options = { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  return execFileSync(process.execPath, [program, 'check', 'scenarios', '--json'], options);
}

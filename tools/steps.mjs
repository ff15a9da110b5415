/* The steps of `npm run check`: what each runs, and how it counts. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkBudget } from './bundle-budget.mjs';
import { ROOT, packageBin, run } from './processes.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

/**
 * @typedef {object} StepContext
 * @property {NodeJS.ProcessEnv} env
 * @property {number} limitMs what is left for this step
 * @property {boolean} built whether `dist` is of this run
 *
 * @typedef {object} StepResult
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note]
 *
 * @typedef {object} Step
 * @property {string} id as in --only
 * @property {string} title
 * @property {number} limitMs
 * @property {boolean} [needsBrowser]
 * @property {boolean} [builds] leaves a fresh `dist`
 * @property {(context: StepContext) => Promise<StepResult>} run
 */

const MINUTE = 60_000;
/** Where the machine-readable results of the test runners go; not kept in the repository. */
const REPORTS = path.join(ROOT, 'reports');

/**
 * A step that is one program, and counts as one.
 *
 * @param {string} packageName
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Step['run']}
 */
function programStep(packageName, program, args) {
  return async ({ env, limitMs }) =>
    asOne(
      await run(process.execPath, [packageBin(packageName, program), ...args], { env, limitMs }),
    );
}

/** @param {import('./processes.mjs').RunResult} result */
function asOne(result) {
  return result.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, note: result.reason };
}

/**
 * A test runner counts its own tests. A run that ended badly counts at least one failure, whatever it wrote.
 *
 * @param {import('./processes.mjs').RunResult} result
 * @param {string} report
 * @param {(json: any) => StepResult} count
 * @returns {StepResult}
 */
function asTests(result, report, count) {
  if (!existsSync(report)) return { passed: 0, failed: 1, note: `no results (${result.reason})` };
  const counts = count(JSON.parse(readFileSync(report, 'utf8')));
  if (result.ok && counts.passed + counts.failed === 0) {
    return { passed: 0, failed: 1, note: 'no test was run' };
  }
  if (!result.ok && counts.failed === 0) return { ...counts, failed: 1, note: result.reason };
  return counts;
}

/** @param {string} name */
function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = path.join(REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

/** @param {StepContext} context */
async function build({ env, limitMs }) {
  // What an earlier build has left must not be measured or tested instead.
  rmSync(path.join(ROOT, 'dist'), { recursive: true, force: true });
  return run(process.execPath, [packageBin('vite'), 'build', '--logLevel', 'warn'], {
    env,
    limitMs,
  });
}

const lint = programStep('oxlint', 'oxlint', ['--type-aware']);

/** @type {Step['run']} */
async function unitTests({ env, limitMs }) {
  const report = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [packageBin('vitest'), 'run', ...reporters];
  return asTests(await run(process.execPath, args, { env, limitMs }), report, countVitest);
}

/** @type {Step['run']} */
async function scenarioCheck({ env, limitMs }) {
  const args = [path.join(ROOT, 'bin', 'attune.mjs'), 'check', 'scenarios'];
  return asOne(await run(process.execPath, args, { env, limitMs }));
}

/** @type {Step['run']} */
async function bundleBudget(context) {
  const built = await build(context);
  if (!built.ok) return { passed: 0, failed: 1, note: `the build failed (${built.reason})` };
  const { ok, lines } = checkBudget();
  console.log(lines.join('\n'));
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @type {Step['run']} */
async function endToEnd(context) {
  const { env, limitMs } = context;
  if (!context.built) {
    const built = await build(context);
    if (!built.ok) return { passed: 0, failed: 1, note: `no build to test (${built.reason})` };
  }
  const report = freshReport('playwright.json');
  const args = [packageBin('@playwright/test', 'playwright'), 'test', '--reporter=list,json'];
  const result = await run(process.execPath, args, {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    limitMs,
  });
  return asTests(result, report, countPlaywright);
}

/** @type {readonly Step[]} */
export const STEPS = [
  {
    id: 'types',
    title: 'types',
    limitMs: 3 * MINUTE,
    run: programStep('@typescript/native', 'tsc', ['--noEmit']),
  },
  {
    id: 'lint',
    title: 'lint',
    limitMs: 3 * MINUTE,
    // With CI set, oxlint paints its output even into a log file.
    run: (context) => lint({ ...context, env: { ...context.env, CI: undefined } }),
  },
  {
    id: 'format',
    title: 'format',
    limitMs: 3 * MINUTE,
    run: programStep('prettier', 'prettier', ['--check', '.']),
  },
  {
    id: 'imports',
    title: 'import rules',
    limitMs: 3 * MINUTE,
    run: programStep('dependency-cruiser', 'depcruise', ['.', '--output-type', 'err-long']),
  },
  { id: 'unit', title: 'unit, property and component tests', limitMs: 18 * MINUTE, run: unitTests },
  { id: 'scenarios', title: 'scenario check', limitMs: 5 * MINUTE, run: scenarioCheck },
  {
    id: 'budget',
    title: 'build and bundle budget',
    limitMs: 4 * MINUTE,
    builds: true,
    run: bundleBudget,
  },
  {
    id: 'e2e',
    title: 'end-to-end tests',
    limitMs: 28 * MINUTE,
    needsBrowser: true,
    run: endToEnd,
  },
];

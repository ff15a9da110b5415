/* Runs the steps of steps.mjs one after the other, all of them, and says how it went. */
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { formatDuration } from './processes.mjs';
import { STEPS } from './steps.mjs';

/** No run may take longer than this, whatever hangs. */
const WHOLE_LIMIT_MS = 55 * 60_000;

/**
 * @param {readonly string[]} argv
 * @param {readonly string[]} known
 * @returns {{ only: readonly string[] } | { problem: string }} the ids of the steps to run
 */
export function parseCheckArgs(argv, known) {
  if (argv.length === 0) return { only: known };
  const [option = '', ...rest] = argv.flatMap((word) => word.split('='));
  if (option !== '--only') return { problem: `"${option}" is not an option.` };
  const only = rest.flatMap((word) => word.split(',')).filter((word) => word !== '');
  const strange = only.filter((id) => !known.includes(id));
  if (only.length === 0) return { problem: '--only needs the names of steps.' };
  if (strange.length > 0) return { problem: `There is no step "${strange.join('", "')}".` };
  return { only };
}

/** @param {string} title */
function heading(title) {
  console.log(`\n=== ${title} ${'='.repeat(Math.max(3, 72 - title.length))}`);
}

/** @param {readonly string[]} argv */
export async function check(argv) {
  const known = STEPS.map((step) => step.id);
  const args = parseCheckArgs(argv, known);
  if ('problem' in args) {
    console.error(args.problem);
    console.error(`Usage: npm run check -- [--only ${known.join(',')}]`);
    process.exitCode = 2;
    return;
  }

  const started = Date.now();
  heading('install');
  const installed = await ensureInstalled();
  console.log(installed.message);
  if (!installed.ok) {
    end(started, [{ title: 'install', ms: Date.now() - started, passed: 0, failed: 1 }]);
    return;
  }

  const env = { ...process.env };
  // In a log file, colours are noise.
  if (!process.stdout.isTTY && !env['FORCE_COLOR']) env['NO_COLOR'] = '1';
  const steps = STEPS.filter((step) => args.only.includes(step.id));
  const hasBrowser = steps.some((step) => step.needsBrowser) && (await findBrowser(env));

  /** @type {Outcome[]} */
  const outcomes = [];
  let built = false;
  for (const step of steps) {
    heading(step.title);
    const begun = Date.now();
    const left = WHOLE_LIMIT_MS - (begun - started);
    const result = await runStep(step, { env, built, hasBrowser, left });
    if (step.builds) built = result.failed === 0;
    const outcome = { title: step.title, ms: Date.now() - begun, ...result };
    outcomes.push(outcome);
    console.log(line(outcome));
  }
  end(started, outcomes);
}

/**
 * @param {NodeJS.ProcessEnv} env gets the path of the browser
 * @returns {Promise<boolean>}
 */
async function findBrowser(env) {
  heading('browser');
  const chromium = await ensureChromium();
  if (chromium.ok) env['CHROMIUM_PATH'] = chromium.path;
  console.log(chromium.ok ? chromium.path : chromium.message);
  return chromium.ok;
}

/**
 * Whatever goes wrong in a step is a failure of that step, and the others still run.
 *
 * @param {import('./steps.mjs').Step} step
 * @param {{ env: NodeJS.ProcessEnv, built: boolean, hasBrowser: boolean, left: number }} context
 * @returns {Promise<import('./steps.mjs').StepResult>}
 */
async function runStep(step, { env, built, hasBrowser, left }) {
  if (left <= 0) return failure(`no time left of ${formatDuration(WHOLE_LIMIT_MS)}`);
  if (step.needsBrowser && !hasBrowser) return failure('no browser, see above');
  try {
    return await step.run({ env, built, limitMs: Math.min(step.limitMs, left) });
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} note */
function failure(note) {
  return { passed: 0, failed: 1, note };
}

/**
 * @typedef {{ title: string, ms: number, passed: number, failed: number, note?: string }} Outcome
 *
 * @param {Outcome} outcome
 */
function line({ title, ms, passed, failed, note }) {
  const counts = `${passed} passed, ${failed} failed`;
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  const words = [verdict, title.padEnd(36), formatDuration(ms).padStart(12), ` ${counts}`];
  return `${words.join(' ')}${note ? ` (${note})` : ''}`;
}

/**
 * @param {number} started
 * @param {readonly Outcome[]} outcomes
 */
function end(started, outcomes) {
  const total = (/** @type {'passed' | 'failed'} */ key) =>
    outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  heading('summary');
  for (const outcome of outcomes) console.log(line(outcome));
  console.log(`in ${formatDuration(Date.now() - started)}`);
  if (total('failed') > 0) process.exitCode = 1;
  // The last line has this form for those who count: keep it alone on its line and at the end.
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
}

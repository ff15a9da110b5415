import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Bench } from 'tinybench';
import { compileScenario } from '#domain/encounter/compile.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import { replayMoves } from '#domain/encounter/replay.ts';
import { judge } from '#domain/judgement/judge.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { explore } from '#domain/verify/explore.ts';
import { movesOfScript } from '#domain/verify/scripted-moves.ts';
import { seededRandom } from '#domain/verify/seeded-random.ts';
import { checkScenarios } from './check-scenarios.ts';
import { inkPlayer, machinePlayer } from './players.ts';
import { ratesOf } from './rates.ts';

/*
 * How fast the machine plays and the explorer visits, beside an ink story of like size and work, in one
 * run on one machine. Figures are medians; the ratios are what counts. All sides play complete runs
 * with seeded random choices and start afresh for each run.
 */

/** So that the figures are of the search itself, and not of memory that grows. */
const EXPLORED_STATES = 300_000;

const scenario = load('../scenarios/third-cancellation.yaml');
const compiled = compileScenario(scenario);

function load(file: string): Scenario {
  const loaded = loadScenario(readFileSync(new URL(file, import.meta.url), 'utf8'));
  if (!loaded.ok) throw new Error('The scenario does not load; run the checks first.');
  return loaded.value.scenario;
}

function compareWithInk(): void {
  const random = seededRandom(2);
  const ink = inkPlayer(new URL('encounter.ink', import.meta.url));
  const plain = inkPlayer(new URL('numbers-only.ink', import.meta.url));
  const machine = machinePlayer(compiled);
  const rates = ratesOf(
    {
      ink: () => ink(random),
      plain: () => plain(random),
      machine: () => machine(random),
      explorer: () => explore(compiled, 'attentive', EXPLORED_STATES).visits,
    },
    { rounds: 5, seconds: 1 },
  );
  const row = (name: string, rate: number, unit: string, rest = '') =>
    console.log(`${name.padEnd(22)}${whole(rate).padStart(10)} ${unit}   ${rest}`.trimEnd());
  const times = (rate: number, target: number) =>
    `${(rate / rates.ink).toFixed(1)} × inkjs (to reach: ${target}); ${(rate / rates.plain).toFixed(1)} × numbers only`;
  row('inkjs, like work', rates.ink, 'choices/s');
  row('inkjs, numbers only', rates.plain, 'choices/s');
  row('machine', rates.machine, 'choices/s', times(rates.machine, 5));
  row('explorer', rates.explorer, 'visits/s ', times(rates.explorer, 100));
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');

async function timeOneAttempt(): Promise<void> {
  const expert = scenario.referenceRuns.find((run) => run.id === 'expert');
  if (expert === undefined) throw new Error('The scenario has no expert run.');
  const moves = movesOfScript(expert.moves);
  const bench = new Bench({ time: 1000 });
  bench.add('compile the scenario', () => void compileScenario(scenario));
  bench.add('replay an attempt', () => void replayMoves(compiled, moves));
  bench.add('replay and judge it', () => {
    const replayed = replayMoves(compiled, moves);
    if (replayed.ok) judge(replayed.value);
  });
  await bench.run();
  console.log('');
  for (const { name, result } of bench.tasks)
    console.log(
      `${name.padEnd(22)}${(result?.latency.p50 ?? Number.NaN).toFixed(2).padStart(10)} ms`,
    );
}

function timeCheck(): void {
  const { seconds, report } = checkScenarios();
  const states = report.scenarios.reduce((sum, { states: own }) => sum + own, 0);
  const visits = report.scenarios
    .flatMap(({ stances }) => stances)
    .reduce((sum, stance) => sum + stance.visits, 0);
  const whether = report.scenarios.every(({ exhaustive }) => exhaustive) ? 'all' : 'NOT all';
  const name = 'check scenarios'.padEnd(22);
  console.log(
    `\n${name}${seconds.toFixed(1).padStart(10)} s (to reach: 20 on 2 cores; here ${availableParallelism()}), ${whether} of ${whole(states)} states, ${whole(visits)} visits`,
  );
}

compareWithInk();
await timeOneAttempt();
timeCheck();

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler } from 'inkjs/full';
import { Bench } from 'tinybench';
import { createActor } from 'xstate';
import { compileScenario } from '#domain/encounter/compile.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import { createEncounterMachine } from '#domain/encounter/machine.ts';
import { offeredResponses } from '#domain/encounter/offered.ts';
import { replayMoves } from '#domain/encounter/replay.ts';
import { judge } from '#domain/judgement/judge.ts';
import { explore } from '#domain/verify/explore.ts';
import { movesOfScript } from '#domain/verify/scripted-moves.ts';
import { seededRandom } from '#domain/verify/seeded-random.ts';

/**
 * How fast the machine plays and the explorer visits, beside an ink story of like size, in one run on
 * one machine. Figures are medians; the ratios are what counts. Both sides play complete runs with
 * seeded choices and start afresh for each run.
 */
const here = import.meta.dirname;

const story = new Compiler(readFileSync(path.join(here, 'encounter.ink'), 'utf8')).Compile();
const loaded = loadScenario(
  readFileSync(path.join(here, '../scenarios/third-cancellation.yaml'), 'utf8'),
);
if (!loaded.ok) throw new Error('The scenario does not load; run the checks first.');
const scenario = compileScenario(loaded.value.scenario);
const machine = createEncounterMachine(scenario);

function playInk(random: () => number): number {
  story.ResetState();
  let choices = 0;
  for (;;) {
    while (story.canContinue) story.Continue();
    const count = story.currentChoices.length;
    if (count === 0) return choices;
    story.ChooseChoiceIndex(Math.floor(random() * count));
    choices++;
  }
}

function playMachine(random: () => number): number {
  const actor = createActor(machine);
  actor.start();
  actor.send({ type: 'session.begin' });
  let choices = 0;
  for (;;) {
    const offered = offeredResponses(scenario, actor.getSnapshot().context.state);
    const response = offered[Math.floor(random() * offered.length)];
    if (response === undefined) return choices;
    actor.send({ type: 'learner.respond', response });
    choices++;
  }
}

/** How many of something a second: the median over rounds of at least `seconds` each. */
function rate(rounds: number, seconds: number, work: () => number): number {
  const rates = Array.from({ length: rounds }, () => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < seconds * 1000) count += work();
    return (count / (performance.now() - start)) * 1000;
  }).toSorted((a, b) => a - b);
  return rates[Math.floor(rounds / 2)] ?? 0;
}

const warmUp = seededRandom(1);
for (let run = 0; run < 200; run++) {
  playInk(warmUp);
  playMachine(warmUp);
}
const random = seededRandom(2);
const ink = rate(5, 1, () => playInk(random));
const choices = rate(5, 1, () => playMachine(random));
const visits = rate(3, 1, () => explore(scenario, 'attentive', 300_000).visits);

const whole = (value: number) => Math.round(value).toLocaleString('en');
console.log(`inkjs      ${whole(ink)} choices/s`);
console.log(
  `machine    ${whole(choices)} choices/s   ${(choices / ink).toFixed(1)} × inkjs (to reach: 5)`,
);
console.log(
  `explorer   ${whole(visits)} visits/s   ${(visits / ink).toFixed(0)} × inkjs (to reach: 100)`,
);

const expert = loaded.value.scenario.referenceRuns.find((run) => run.id === 'expert');
if (expert !== undefined) {
  const moves = movesOfScript(expert.moves);
  const bench = new Bench({ time: 1000 });
  bench.add('compile', () => void compileScenario(loaded.value.scenario));
  bench.add('replay', () => void replayMoves(scenario, moves));
  bench.add('replay and judge', () => {
    const replayed = replayMoves(scenario, moves);
    if (replayed.ok) judge(replayed.value);
  });
  await bench.run();
  console.table(bench.table());
}

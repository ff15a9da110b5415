import fc from 'fast-check';
import { compileScenario } from '#domain/encounter/compile.ts';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import { createEncounterMachine, type EncounterMachine } from '#domain/encounter/machine.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { shippedScenarios } from './corpus.ts';
import { SMALL_SCENARIO } from './minimal-scenario.ts';
import { anyScenario } from './random-scenario.ts';
import { SEED } from './runs.ts';

/** A scenario ready to be walked through, made once. */
export type Run = {
  name: string;
  source: Scenario;
  scenario: CompiledScenario;
  machine: EncounterMachine;
};

export function runOf(name: string, source: Scenario): Run {
  const scenario = compileScenario(source);
  return { name, source, scenario, machine: createEncounterMachine(scenario) };
}

function loaded(name: string, text: string): Run[] {
  const result = loadScenario(text);
  // A scenario that is being written may not load; its own test says so.
  return result.ok ? [runOf(name, result.value.scenario)] : [];
}

/** The scenarios that we ship. */
export const SHIPPED: readonly Run[] = shippedScenarios().flatMap(({ name, text }) =>
  loaded(name, text),
);

/** A few that no author would write. */
export const RANDOM: readonly Run[] = fc
  .sample(anyScenario({ beats: 8, responses: 4 }), { seed: SEED, numRuns: 6 })
  .map((source, at) => runOf(`random ${at + 1}`, source));

export const RUNS: readonly Run[] = [
  ...SHIPPED,
  ...loaded('small.yaml', SMALL_SCENARIO),
  ...RANDOM,
];

/** What a learner picks, turn by turn: longer than any walk. */
export const picks = fc.array(fc.nat(9999), { minLength: 60, maxLength: 60 });

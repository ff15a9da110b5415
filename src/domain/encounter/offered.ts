import type { CompiledScenario } from './compiled.ts';
import { TALKING, type EncounterState } from './state.ts';
import { isOffered } from './turn.ts';

/** Indices of the responses that can be given now, in the order of the file. */
export function offeredResponses(scenario: CompiledScenario, state: EncounterState): number[] {
  if (state.stage !== TALKING) return [];
  const beat = scenario.beats[state.at];
  return beat === undefined
    ? []
    : beat.responses.filter((index) => isOffered(scenario, state, index));
}

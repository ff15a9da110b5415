import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import { offeredResponses } from '#domain/encounter/offered.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { shuffled } from './shuffle.ts';

/** What the learner can say or do now, as it is shown. Nothing here tells which answer is good. */
export type Answer = { id: string; say: string | null; act: string | null };

/**
 * The answers that are offered, in their shuffled places. The whole beat is shuffled and then
 * narrowed, so that an answer that comes or goes with the learner's presence moves no other.
 */
export function answersNow(
  scenario: CompiledScenario,
  state: EncounterState,
  seed: number,
): Answer[] {
  const offered = new Set(offeredResponses(scenario, state));
  const beat = scenario.beats[state.at];
  if (beat === undefined || offered.size === 0) return [];
  return shuffled(beat.responses, seed, beat.source.id).flatMap((index) => {
    const source = offered.has(index) ? scenario.responses[index]?.source : undefined;
    return source === undefined
      ? []
      : [{ id: source.id, say: source.say ?? null, act: source.do ?? null }];
  });
}

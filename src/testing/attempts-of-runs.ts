import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { movesOfScript } from '#domain/verify/scripted-moves.ts';

type PlayedRun = { scenario: Scenario; run: string; id: string; startedAt: string };

const RATE: Move = { type: 'rate', rating: { activeListening: 2, empathy: 2, safety: 2 } };

/** An attempt that went as a reference run of its scenario does, and was rated. */
export function attemptOfRun({ scenario, run, id, startedAt }: PlayedRun): Attempt {
  const reference = scenario.referenceRuns.find((one) => one.id === run);
  if (reference === undefined) throw new Error(`${scenario.id} has no run "${run}"`);
  const text = canonicalText(scenario);
  return {
    format: 1,
    id,
    scenario: { id: scenario.id, version: scenario.version, digest: digestOf(text), text },
    mode: 'practice',
    seed: 7,
    startedAt,
    moves: [...movesOfScript(reference.moves), RATE],
  };
}

import { randomUUID } from 'node:crypto';
import { ATTEMPT_FORMAT, type Attempt } from '#domain/encounter/attempt.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

type Parts = { mode: Attempt['mode']; seed: number; startedAt: Date; moves: readonly Move[] };

/** An attempt as it is stored: the moves, and the text and digest of the scenario they were made in. */
export function newAttempt(scenario: Scenario, parts: Parts): Attempt {
  const { id, version } = scenario;
  const text = canonicalText(scenario);
  return {
    format: ATTEMPT_FORMAT,
    id: randomUUID(),
    scenario: { id, version, digest: digestOf(text), text },
    mode: parts.mode,
    seed: parts.seed,
    startedAt: parts.startedAt.toISOString(),
    moves: parts.moves,
  };
}

import { ATTEMPT_FORMAT, type Attempt } from '#domain/encounter/attempt.ts';

type NewAttempt = {
  id: string;
  seed: number;
  startedAt: string;
  mode: Attempt['mode'];
  scenario: Attempt['scenario'];
};

/** An attempt that has just begun. */
export function newAttempt(parts: NewAttempt): Attempt {
  return { format: ATTEMPT_FORMAT, ...parts, moves: [{ type: 'begin' }] };
}

import type { Move } from './moves.ts';

/** The newest format of a stored attempt. */
export const ATTEMPT_FORMAT = 1;

/**
 * What a learner did: the only thing that is stored as truth. The scenario's own text goes with it, so
 * that the attempt stays valid when the file is edited.
 */
export type Attempt = {
  format: typeof ATTEMPT_FORMAT;
  id: string;
  scenario: { id: string; version: string; digest: string; text: string };
  /** Practice gives feedback each turn and can rewind; assessed keeps both to the end. */
  mode: 'practice' | 'assessed';
  /** Decides the order in which answers are shown. */
  seed: number;
  /** When it began, as an ISO date-time, from the caller's clock; never read by any rule. */
  startedAt: string;
  moves: readonly Move[];
};

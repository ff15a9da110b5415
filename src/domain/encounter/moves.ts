import type { Presence } from '../scenario/vocabulary.ts';

/** An answer to a follow-through step, by the kind of the step. */
export type FollowThroughAnswer =
  | { kind: 'choose'; option: string }
  | { kind: 'select'; options: readonly string[] }
  | { kind: 'order'; items: readonly string[] }
  | { kind: 'note'; text: string; ticked: readonly number[] }
  | { kind: 'pause' };

/** How the learner rates themself before the judgement is shown, 0–4 a dimension. */
export type SelfRating = {
  activeListening: number;
  empathy: number;
  safety: number;
  comment?: string;
};

/**
 * Everything that a learner can do. The list of moves is the truth of an attempt; everything else is
 * computed from it.
 */
export type Move =
  | { type: 'begin' }
  | { type: 'respond'; response: string }
  | { type: 'presence'; presence: Partial<Presence> }
  | { type: 'follow-through'; step: string; answer: FollowThroughAnswer }
  /** Back to just before turn `toTurn` (1 is the first). Practice mode only. */
  | { type: 'rewind'; toTurn: number }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'leave' }
  | { type: 'rate'; rating: SelfRating };

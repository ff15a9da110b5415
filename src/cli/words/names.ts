import type { EndingKind } from '#domain/scenario/vocabulary.ts';
import type { Dimension, LeapsStep } from '#domain/technique/vocabulary.ts';

export const DIMENSION_NAMES: Record<Dimension, string> = {
  activeListening: 'Active listening',
  empathy: 'Empathy',
  safety: 'Safety',
};

export const LEAPS_NAMES: Record<LeapsStep, string> = {
  listen: 'Listen',
  empathize: 'Empathize',
  ask: 'Ask',
  paraphrase: 'Paraphrase',
  summarize: 'Summarize',
};

export const ENDING_NAMES: Record<EndingKind, string> = {
  'safe-collaborative': 'Safe, and worked out together',
  'safe-directive': 'Safe, though the trust was strained',
  'safe-exit': 'You left, or called help, in time',
  'missed-risk': 'A risk stayed unseen',
  'over-response': 'More was done than was called for',
  escalated: 'It boiled over',
  disengaged: 'The contact was lost',
  'duty-missed': 'A duty was left undone',
};

const LEVEL_NAMES = [
  'harmful or absent',
  'limited',
  'developing',
  'proficient',
  'skilled under pressure',
] as const;

/** A figure this near to a whole level is called by its name; others lie between two. */
const NEAR = 0.25;

/** "proficient", or "between developing and proficient". */
export function levelName(level: number): string {
  const nearest = Math.round(level);
  const name = (value: number) => LEVEL_NAMES[value] ?? '';
  if (Math.abs(level - nearest) <= NEAR) return name(nearest);
  return `between ${name(Math.floor(level))} and ${name(Math.ceil(level))}`;
}

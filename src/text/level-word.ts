import { LEVEL_WORDS } from './names.ts';

/** A figure this near to a whole level is called by its word; others lie between two. */
const NEAR = 0.25;

export function levelWord(level: number): string {
  const nearest = Math.round(level);
  const word = (value: number) => LEVEL_WORDS[value] ?? '';
  if (Math.abs(level - nearest) <= NEAR) return word(nearest);
  return `between ${word(Math.floor(level))} and ${word(Math.ceil(level))}`;
}

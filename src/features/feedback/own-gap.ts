/** Under this, the learner and the program see it alike. Three quarters of a level, our assumption. */
const ALIKE = 0.75;

/** How the own rating stands to the program's level. */
export function ownGap(own: number, level: number): 'same' | 'higher' | 'lower' {
  if (Math.abs(own - level) < ALIKE) return 'same';
  return own > level ? 'higher' : 'lower';
}

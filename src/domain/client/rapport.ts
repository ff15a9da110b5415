import type { Technique } from '../technique/technique.ts';

/** Bits of what the client has felt from this worker so far. */
export const LISTENED = 1;
export const EMPATHIZED = 2;
/** The turn just before showed empathy; a hard question then lands more softly. */
export const EMPATHIZED_LAST = 4;
export const RAPPORT = LISTENED | EMPATHIZED;

const LISTENING = new Set(['listen', 'paraphrase', 'summarize']);

/** What a turn's techniques add. An error in the same breath does not undo that it was heard. */
export function rapportOf(techniques: readonly Technique[]): number {
  let bits = 0;
  for (const technique of techniques) {
    if (technique.kind === 'error') continue;
    const level = technique.evidence.reduce((best, item) => Math.max(best, item.level), 0);
    if (level < 2) continue;
    if (technique.leaps !== null && LISTENING.has(technique.leaps)) bits |= LISTENED;
    if (technique.leaps === 'empathize') bits |= EMPATHIZED | EMPATHIZED_LAST;
    // A reflection is both: it can only be made by having listened (LEAPS-L and LEAPS-E).
    if (technique.id === 'reflection-of-feeling' || technique.id === 'complex-reflection')
      bits |= LISTENED | EMPATHIZED | EMPATHIZED_LAST;
  }
  return bits;
}

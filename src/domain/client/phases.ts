import { PHASES, type Phase } from '../technique/vocabulary.ts';

/** Index of a phase in PHASES; states store the index. */
export type PhaseIndex = 0 | 1 | 2 | 3 | 4;

export const SETTLED = 0;
export const ANXIOUS = 1;
export const DEFENSIVE = 2;
export const CRISIS = 3;
export const RECOVERY = 4;

/** Lower edges of anxious, defensive and crisis (CPI levels, generic names; the figures are ours). */
const EDGES = [25, 50, 75] as const;

/** A phase is left downwards only this far below its lower edge, so that it does not flicker. */
const HYSTERESIS = 5;

/** Turns that recovery lasts: a wrong word re-escalates more easily (rule 12). */
export const RECOVERY_TURNS = 3;

const phaseByArousal = (arousal: number): PhaseIndex =>
  arousal >= EDGES[2]
    ? CRISIS
    : arousal >= EDGES[1]
      ? DEFENSIVE
      : arousal >= EDGES[0]
        ? ANXIOUS
        : SETTLED;

export const phaseName = (phase: PhaseIndex): Phase => PHASES[phase];

export const openingPhase = phaseByArousal;

/**
 * The phase after a turn. Coming down from crisis passes through recovery for RECOVERY_TURNS turns;
 * `recoveryTurns` is what remained of it before the turn.
 */
export function nextPhase(phase: PhaseIndex, arousal: number, recoveryTurns: number): PhaseIndex {
  if (arousal >= EDGES[2]) return CRISIS;
  if (phase === CRISIS) return arousal >= EDGES[2] - HYSTERESIS ? CRISIS : RECOVERY;
  if (phase === RECOVERY) return recoveryTurns > 1 ? RECOVERY : phaseByArousal(arousal);
  const byArousal = phaseByArousal(arousal);
  if (byArousal >= phase) return byArousal;
  const edge = EDGES[phase - 1] ?? 0;
  return arousal >= edge - HYSTERESIS ? phase : byArousal;
}

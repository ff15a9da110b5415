import { stanceLevel } from '../client/presence.ts';
import type { PhaseIndex } from '../client/phases.ts';
import { CRISIS, DEFENSIVE } from '../client/phases.ts';
import type { SpeechLoad } from '../client/speech-load.ts';
import type { Technique } from '../technique/technique.ts';
import type { IndicatorId, Level } from '../technique/vocabulary.ts';
import type { Presence } from '../scenario/vocabulary.ts';

/** What a turn is judged by. Everything else about it is for the reader. */
export type JudgedTurn = {
  callsFor: readonly IndicatorId[];
  techniques: readonly Technique[];
  speech: SpeechLoad;
  overloaded: boolean;
  phase: PhaseIndex;
  presence: Presence;
  inPerson: boolean;
  /** So near to an agitated person that it crowds them. */
  crowds: boolean;
  reasked: boolean;
};

/** One opportunity and what was made of it. */
export type Observation = {
  indicator: IndicatorId;
  level: Level;
  kind: 'shown' | 'missed' | 'error';
  /** The technique that decided it; null where words, stance or absence did. */
  technique: string | null;
};

/** A called-for indicator with no evidence: limited for listening and empathy, absent for safety. Our assumption. */
export const missedLevel = (indicator: IndicatorId): Level => (indicator.startsWith('SF') ? 0 : 1);

/**
 * The opportunities of a turn. What the beat calls for always counts, with the best level that was
 * shown; an error counts 0 wherever it was made. So more skill, or fewer errors, never lowers anything.
 */
export function observe(turn: JudgedTurn): Observation[] {
  const errors = errorsByIndicator(turn);
  const observations = turn.callsFor.map((indicator): Observation => {
    const error = errors.get(indicator);
    if (error !== undefined) return { indicator, level: 0, kind: 'error', technique: error };
    const shown = bestShown(turn, indicator);
    return shown ?? { indicator, level: missedLevel(indicator), kind: 'missed', technique: null };
  });
  for (const [indicator, technique] of errors)
    if (!turn.callsFor.includes(indicator))
      observations.push({ indicator, level: 0, kind: 'error', technique });
  return observations;
}

function errorsByIndicator(turn: JudgedTurn): Map<IndicatorId, string> {
  const errors = new Map<IndicatorId, string>();
  for (const technique of turn.techniques)
    if (technique.kind === 'error')
      for (const { indicator } of technique.evidence)
        if (!errors.has(indicator)) errors.set(indicator, technique.id);
  if (turn.crowds && !errors.has('SF3')) errors.set('SF3', 'crowding');
  return errors;
}

function bestShown(turn: JudgedTurn, indicator: IndicatorId): Observation | null {
  let best: Observation | null = null;
  for (const technique of turn.techniques) {
    if (technique.kind === 'error') continue;
    for (const evidence of technique.evidence)
      if (evidence.indicator === indicator && evidence.level > (best?.level ?? 0))
        best = { indicator, level: evidence.level, kind: 'shown', technique: technique.id };
  }
  if (indicator === 'AL5') return paced(turn, best);
  if (indicator === 'SF3' && turn.inPerson) return stanced(turn, best);
  // Asking again, after a deflection, is what a skilled worker does (SF2, level 4).
  if (indicator === 'SF2' && turn.reasked && best !== null) return { ...best, level: 4 };
  return best;
}

const BRIEF = 25;
const MODERATE = 40;
/** More words than this to a defensive person or one in crisis is a lecture. */
const LECTURE = 60;

/** AL5 is read from the actual words first; a tag cannot make a lecture brief. */
function paced(turn: JudgedTurn, best: Observation | null): Observation {
  const { words, questions } = turn.speech;
  const agitated = turn.phase === DEFENSIVE || turn.phase === CRISIS;
  const by = (level: Level, kind: Observation['kind'] = 'shown'): Observation => ({
    indicator: 'AL5',
    level,
    kind,
    technique: null,
  });
  if (agitated && words > LECTURE) return by(0, 'missed');
  if (turn.overloaded || questions > 1) return by(1);
  const byWords = words <= BRIEF ? 3 : words <= MODERATE ? 2 : 1;
  return best !== null && best.level > byWords ? best : by(byWords);
}

/** SF3: a threatening stance undoes calming words; otherwise the better of the two counts. */
function stanced(turn: JudgedTurn, best: Observation | null): Observation {
  const stance = stanceLevel(turn.presence);
  if (stance > 1 && best !== null && best.level >= stance) return best;
  return {
    indicator: 'SF3',
    level: stance,
    kind: stance === 0 ? 'missed' : 'shown',
    technique: null,
  };
}

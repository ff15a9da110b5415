import type { Course } from '../encounter/course.ts';
import type { TurnRecord } from '../encounter/record.ts';
import { LEAPS_STEPS, type LeapsStep } from '../technique/vocabulary.ts';
import type { LeapsLamp, ReferenceFigures } from './judgement.ts';

/** Five lamps with quality and turns; not points. */
export function leapsStrip(course: Course): Record<LeapsStep, LeapsLamp> {
  return Object.fromEntries(LEAPS_STEPS.map((step) => [step, lamp(course.turns, step)])) as Record<
    LeapsStep,
    LeapsLamp
  >;
}

function lamp(turns: readonly TurnRecord[], step: LeapsStep): LeapsLamp {
  const shown = turns
    .map((turn) => ({ turn: turn.turn, level: levelOf(turn, step) }))
    .filter(({ level }) => level > 0);
  const best = Math.max(0, ...shown.map(({ level }) => level));
  return {
    quality: best === 0 ? 'none' : best < 3 ? 'attempted' : best === 3 ? 'clear' : 'strong',
    turns: shown.map(({ turn }) => turn),
  };
}

/** The best level that a move of this step showed in the turn. */
function levelOf(turn: TurnRecord, step: LeapsStep): number {
  let best = 0;
  for (const technique of turn.techniques)
    if (technique.kind === 'move' && technique.leaps === step)
      for (const { level } of technique.evidence) best = Math.max(best, level);
  return best;
}

const REFLECTIONS = new Set(['reflection-of-feeling', 'complex-reflection', 'paraphrase']);

/** Figures that the literature has reference lines for (reflections to questions 1:1, MITI). Never marks. */
export function referenceFigures(course: Course): ReferenceFigures {
  const ids = course.turns.flatMap((turn) => turn.techniques.map((technique) => technique.id));
  const spoken = course.turns.filter((turn) => turn.response.speech.words > 0);
  const words = spoken.reduce((total, turn) => total + turn.response.speech.words, 0);
  return {
    reflections: ids.filter((id) => REFLECTIONS.has(id)).length,
    complexReflections: ids.filter((id) => id === 'complex-reflection').length,
    questions: course.turns.reduce((total, turn) => total + turn.response.speech.questions, 0),
    wordsPerTurn: spoken.length === 0 ? 0 : Math.round(words / spoken.length),
  };
}

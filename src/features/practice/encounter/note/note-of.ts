import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { TurnRecord } from '#domain/encounter/record.ts';
import { turnFeedback } from '#domain/judgement/feedback.ts';
import { effectInWords } from '../../effect-in-words.ts';

/** What a learner is told of one answer, in plain words and without figures. */
export type Note = {
  /** What weighed most, for the folded line. */
  brief: string;
  what: string;
  effect: string;
  better: string | null;
  /** Completes "The goal here was to …". */
  goal: string | null;
  why: string;
};

export function noteOf(scenario: CompiledScenario, turn: TurnRecord, name: string): Note {
  const points = turnFeedback(scenario, turn);
  const heaviest = turn.techniques.find(({ kind }) => kind === 'error') ?? turn.techniques[0];
  return {
    brief: heaviest?.name ?? '',
    what: turn.techniques.map((technique) => technique.name).join(' · '),
    effect: effectInWords(turn, name),
    better: points.find((point) => point.alternative !== null)?.alternative ?? null,
    goal: points[0]?.goal ?? null,
    why: turn.response.source.why,
  };
}

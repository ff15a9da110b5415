import type { Course } from '#domain/encounter/course.ts';
import { beatLine, replyLine, type TurnRecord } from '#domain/encounter/record.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { openEncounter } from '#domain/encounter/turn.ts';
import type { ClientLine } from '#domain/scenario/scenario.ts';

/** What came of an answer: what the learner said or did, and what the client answered at once. */
export type Exchange = {
  turn: number;
  said: string | null;
  act: string | null;
  reply: ClientLine | null;
  /** What the client told, in their own words. */
  told: string | null;
};

/** What is seen and heard when a beat begins. */
export type Opening = { scene: string | null; line: ClientLine | null };

export function exchangeOf(course: Course, turn: TurnRecord): Exchange {
  const { say, do: act } = turn.response.source;
  const fact = turn.fact === null ? undefined : course.scenario.facts[turn.fact];
  return {
    turn: turn.turn,
    said: say ?? null,
    act: act ?? null,
    reply: replyLine(turn),
    told: fact?.source.says ?? null,
  };
}

/**
 * The beginning of the beat that turn `turns` (0 for none yet) led to. Read from the state in which the
 * beat began: what the learner changes while they think must not change what has been said.
 */
export function openingAfter(course: Course, turns: number): Opening {
  const state = stateAfter(course, turns);
  const beat = course.scenario.beats[state.at]?.source;
  const same = turns > 0 && course.turns[turns - 1]?.beat === state.at;
  return {
    scene: beat?.scene === undefined || same ? null : beat.scene,
    line: beatLine(course.scenario, state),
  };
}

function stateAfter(course: Course, turns: number): EncounterState {
  return course.turns[turns - 1]?.after ?? openEncounter(course.scenario);
}

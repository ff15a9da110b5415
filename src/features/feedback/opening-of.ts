import type { Course } from '#domain/encounter/course.ts';
import { beatLine, type TurnRecord } from '#domain/encounter/record.ts';
import { openEncounter } from '#domain/encounter/turn.ts';
import type { ClientLine } from '#domain/scenario/scenario.ts';

/**
 * What was seen and said before the learner answered: read from the state in which the beat began, as
 * it was shown then. A scene that goes on is not set again.
 */
export function openingOf(
  course: Course,
  turn: TurnRecord,
): { scene: string | null; line: ClientLine | null } {
  const previous = course.turns[turn.turn - 2];
  const scene = course.scenario.beats[turn.beat]?.source.scene;
  return {
    scene: scene === undefined || previous?.beat === turn.beat ? null : scene,
    line: beatLine(course.scenario, previous?.after ?? openEncounter(course.scenario)),
  };
}

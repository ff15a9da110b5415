import { stateOf, type Course } from '#domain/encounter/course.ts';

/**
 * Which step this is, and of how many. Steps may come up by what was chosen before, so the count is what
 * comes up as things stand now.
 */
export function stepCount(course: Course): { step: number; count: number } {
  const state = stateOf(course);
  const answered = course.steps.length;
  const ahead = course.scenario.steps.filter(
    ({ index, comesUp }) => index > state.at && (comesUp === null || comesUp(state)),
  ).length;
  return { step: answered + 1, count: answered + 1 + ahead };
}

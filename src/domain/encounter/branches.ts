import type { CompiledScenario } from './compiled.ts';
import { play, startCourse, type Course } from './course.ts';
import type { Move } from './moves.ts';
import type { TurnRecord } from './record.ts';
import type { EncounterState } from './state.ts';

/** A turn as it went before the learner went back, and the course that it belonged to. */
export type EarlierTry = { turn: TurnRecord; course: Course };

/**
 * What was given up by going back. The log keeps it: every rewind leaves behind the course that stood
 * there. In the order in which they were left.
 */
export function abandonedCourses(scenario: CompiledScenario, moves: readonly Move[]): Course[] {
  const left: Course[] = [];
  let course = startCourse(scenario);
  for (const move of moves) {
    const result = play(course, move);
    // A log that cannot be played is refused where it is read; here it ends.
    if (!result.ok) break;
    if (move.type === 'rewind') left.push(course);
    course = result.course;
  }
  return left;
}

/**
 * Other ways that turn `turn` of the course was answered in the very same moment, the latest first and
 * each way once. Empty where there was no going back, or nothing was answered otherwise.
 */
export function earlierTries(
  abandoned: readonly Course[],
  course: Course,
  turn: number,
): EarlierTry[] {
  const now = course.turns[turn - 1];
  if (now === undefined) return [];
  const seen = new Set([wayOf(now)]);
  return abandoned.toReversed().flatMap((earlier) => {
    const then = earlier.turns[turn - 1];
    if (then === undefined || momentOf(then.before) !== momentOf(now.before)) return [];
    const way = wayOf(then);
    if (seen.has(way)) return [];
    seen.add(way);
    return [{ turn: then, course: earlier }];
  });
}

/** The moment of a turn. How the learner stood belongs to the answer. */
const momentOf = (state: EncounterState): string =>
  Object.values({ ...state, presence: 0 }).join(' ');

const wayOf = ({ response, before }: TurnRecord): string => `${response.index} ${before.presence}`;

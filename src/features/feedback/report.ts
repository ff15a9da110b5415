import type { Attempt } from '#domain/encounter/attempt.ts';
import { sessionOf, type Course } from '#domain/encounter/course.ts';
import { replayAttempt } from '#domain/encounter/replay.ts';
import { resultOf, type AttemptResult } from '#domain/judgement/attempt-result.ts';
import { runFeedback, type FeedbackPoint } from '#domain/judgement/feedback.ts';
import { judge } from '#domain/judgement/judge.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';

/** All that the feedback page shows, computed from the log. */
export type Report = {
  course: Course;
  judgement: Judgement;
  points: readonly FeedbackPoint[];
  /** The short form, for lists and for comparison. */
  result: AttemptResult;
};

/** Null when the attempt cannot be played again, or is not over. `now` dates the result. */
export function reportOf(attempt: Attempt, now: string): Report | null {
  const replayed = replayAttempt(attempt);
  if (!replayed.ok) return null;
  const course = replayed.value;
  const session = sessionOf(course);
  if (session !== 'done' && session !== 'left') return null;
  const judgement = judge(course);
  return {
    course,
    judgement,
    points: runFeedback(course, judgement),
    result: resultOf(course, judgement, now),
  };
}

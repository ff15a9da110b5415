import { sessionOf, type Course } from '#domain/encounter/course.ts';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { replayAttempt } from '#domain/encounter/replay.ts';
import { runFeedback, type FeedbackPoint } from '#domain/judgement/feedback.ts';
import { judge } from '#domain/judgement/judge.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';

/** All that the feedback page shows, computed from the log. */
export type Report = { course: Course; judgement: Judgement; points: readonly FeedbackPoint[] };

/** Null when the attempt cannot be played again, or is not over. */
export function reportOf(attempt: Attempt): Report | null {
  const replayed = replayAttempt(attempt);
  if (!replayed.ok) return null;
  const course = replayed.value;
  const session = sessionOf(course);
  if (session !== 'done' && session !== 'left') return null;
  const judgement = judge(course);
  return { course, judgement, points: runFeedback(course, judgement) };
}

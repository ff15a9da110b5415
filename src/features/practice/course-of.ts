import type { Attempt } from '#domain/encounter/attempt.ts';
import { sessionOf, type Course } from '#domain/encounter/course.ts';
import { replayAttempt } from '#domain/encounter/replay.ts';

/** The course of a stored attempt, or null when it cannot be played again or never began. */
export function courseOf(attempt: Attempt): Course | null {
  const result = replayAttempt(attempt);
  return result.ok && sessionOf(result.value) !== 'briefing' ? result.value : null;
}

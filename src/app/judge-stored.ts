import type { Attempt } from '#domain/encounter/attempt.ts';
import { replayAttempt } from '#domain/encounter/replay.ts';
import { resultOf, type AttemptResult } from '#domain/judgement/attempt-result.ts';
import { judge } from '#domain/judgement/judge.ts';

/** The short form of a stored attempt's judgement; null when it cannot be played again. */
export function judgeStored(attempt: Attempt, finishedAt: string): AttemptResult | null {
  const replayed = replayAttempt(attempt);
  return replayed.ok ? resultOf(replayed.value, judge(replayed.value), finishedAt) : null;
}

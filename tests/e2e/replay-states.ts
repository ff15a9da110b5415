import type { Attempt } from '#domain/encounter/attempt.ts';
import { stateOf } from '#domain/encounter/course.ts';
import { replayAttempt } from '#domain/encounter/replay.ts';
import { judge } from '#domain/judgement/judge.ts';

/** Every state of an attempt and its judgement, as text, so that two engines can be compared to the bit. */
export function replayStates(attempt: Attempt): string {
  const replayed = replayAttempt(attempt);
  if (!replayed.ok) return JSON.stringify(replayed.problems);
  const course = replayed.value;
  return JSON.stringify({
    turns: course.turns.map(({ before, after }) => [before, after]),
    steps: course.steps.map(({ before, after }) => [before, after]),
    value: course.snapshot.value,
    last: stateOf(course),
    judgement: judge(course),
  });
}

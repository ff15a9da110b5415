import type { AttemptHead } from '#platform/attempt-store.ts';

/** The newest attempt at a scenario that was neither rated nor left; the list is newest first. */
export const unfinishedOf = (
  attempts: readonly AttemptHead[],
  scenario: string,
): AttemptHead | undefined =>
  attempts.find(
    ({ scenario: played, moves }) =>
      played.id === scenario && !moves.some(({ type }) => type === 'rate' || type === 'leave'),
  );

import { useMemo } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { abandonedCourses, earlierTries, type EarlierTry } from '#domain/encounter/branches.ts';
import type { Course } from '#domain/encounter/course.ts';

/** For each turn that was also answered otherwise, the other ways. Read from the log. */
export function useTries(attempt: Attempt, course: Course): ReadonlyMap<number, EarlierTry[]> {
  // The log is played again only when something was given up.
  const abandoned = useMemo(
    () => (course.rewinds === 0 ? [] : abandonedCourses(course.scenario, attempt.moves)),
    // Other moves add nothing that was given up.
    // oxlint-disable-next-line react/exhaustive-deps
    [course.rewinds, course.scenario],
  );
  return useMemo(
    () =>
      new Map(
        course.turns
          .map(({ turn }) => [turn, earlierTries(abandoned, course, turn)] as const)
          .filter(([, tries]) => tries.length > 0),
      ),
    [abandoned, course],
  );
}

import { suggestNext, type Suggestion } from '#domain/debrief/suggest-next.ts';
import type { AttemptHead } from '#platform/attempt-store.ts';
import type { CourseWeek, ScenarioHead } from 'virtual:scenarios';

/** What this learner could practise next; attempts come newest first. */
export function suggestionFor(
  shelf: readonly ScenarioHead[],
  course: readonly CourseWeek[],
  attempts: readonly AttemptHead[],
): Suggestion | null {
  return suggestNext(
    inOrderOfCourse(shelf, course),
    attempts.flatMap(({ scenario, result }) =>
      result === null
        ? []
        : [{ scenario: scenario.id, weakest: result.weakest, redErrors: result.redErrors }],
    ),
  );
}

/** What no course names comes after it, in the order of the shelf. */
function inOrderOfCourse(shelf: readonly ScenarioHead[], course: readonly CourseWeek[]) {
  const order = course.flatMap(({ scenarios }) => scenarios);
  const place = ({ id }: ScenarioHead) => {
    const at = order.indexOf(id);
    return at === -1 ? order.length : at;
  };
  return shelf.toSorted((a, b) => place(a) - place(b));
}

import type { ShelfEntry } from '#features/library/index.ts';
import type { AttemptHead } from '#platform/attempt-store.ts';
import type { ScenarioHead } from 'virtual:scenarios';
import { unfinishedOf } from './unfinished.ts';

type Hrefs = {
  briefing: (scenario: string) => string;
  attempt: (attempt: string) => string;
  feedback: (attempt: string) => string;
};

/** The shelf with what this learner has done; attempts come newest first. */
export function shelfEntries(
  shelf: readonly ScenarioHead[],
  attempts: readonly AttemptHead[],
  hrefs: Hrefs,
): ShelfEntry[] {
  return shelf.map((head) => {
    const unfinished = unfinishedOf(attempts, head.id);
    const finished = attempts.filter(
      ({ scenario, moves }) => scenario.id === head.id && moves.some(({ type }) => type === 'rate'),
    );
    const [latest] = finished;
    return {
      head,
      briefingHref: hrefs.briefing(head.id),
      resumeHref: unfinished === undefined ? null : hrefs.attempt(unfinished.id),
      past:
        latest === undefined
          ? null
          : {
              times: finished.length,
              latest: latest.result,
              feedbackHref: hrefs.feedback(latest.id),
            },
    };
  });
}

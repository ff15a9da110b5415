import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { ClosingStep } from '#features/care/index.ts';
import { Feedback, reportOf } from '#features/feedback/index.ts';
import { suggestionText } from '#text/library.ts';
import { suggestionFor } from '../suggestion.ts';
import { useHrefs } from '../use-hrefs.ts';

const route = getRouteApi('/attempts/$attemptId/feedback');

export function FeedbackRoute() {
  const { attempt, store, attempts } = route.useLoaderData();
  const { clock, shelf, course } = route.useRouteContext();
  const router = useRouter();
  const hrefs = useHrefs();
  const report = useMemo(() => reportOf(attempt, clock.now()), [attempt, clock]);
  const stored = attempts.find(({ id }) => id === attempt.id)?.result ?? null;

  // Lists show this without judging again; where it cannot be kept, they show a little less.
  useEffect(() => {
    if (report === null || stored?.rubric === report.result.rubric) return;
    store.saveResult(attempt.id, report.result).then(
      () => router.invalidate(),
      () => undefined,
    );
  }, [report, stored, store, attempt.id, router]);

  const suggestion = suggestionFor(shelf, course, attempts);
  const next = shelf.find(({ id }) => id === suggestion?.scenario);
  return (
    <Feedback
      attempt={attempt}
      report={report}
      closing={
        isHeavy(report?.course.scenario.source) && (
          <ClosingStep stepAway={hrefs.stepAway(`/attempts/${attempt.id}/feedback`)} />
        )
      }
      earlier={attempts.flatMap(({ id, scenario, startedAt, result }) =>
        id === attempt.id || scenario.id !== attempt.scenario.id || result === null
          ? []
          : [{ id, startedAt, result, href: hrefs.feedback(id) }],
      )}
      next={
        suggestion === null || next === undefined
          ? null
          : {
              title: next.title,
              reason: suggestionText.reason(suggestion.reason),
              href: hrefs.briefing(next.id),
            }
      }
      links={{
        library: hrefs.library(),
        briefing: hrefs.briefing(attempt.scenario.id),
        stepAway: hrefs.stepAway(`/attempts/${attempt.id}/feedback`),
      }}
    />
  );
}

/** What a scenario's authors call the heaviest calls for a closing. */
const isHeavy = (scenario: Scenario | undefined): boolean =>
  scenario?.contentNotes.some(({ intensity }) => intensity === 3) ?? false;

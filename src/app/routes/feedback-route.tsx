import { getRouteApi } from '@tanstack/react-router';
import { Feedback } from '#features/feedback/index.ts';
import { useHrefs } from '../use-hrefs.ts';

const route = getRouteApi('/attempts/$attemptId/feedback');

export function FeedbackRoute() {
  const { attempt } = route.useLoaderData();
  const hrefs = useHrefs();
  return (
    <Feedback
      attempt={attempt}
      links={{
        library: hrefs.library(),
        briefing: hrefs.briefing(attempt.scenario.id),
        stepAway: hrefs.stepAway(`/attempts/${attempt.id}/feedback`),
      }}
    />
  );
}

import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Practice } from '#features/practice/index.ts';
import { useHrefs } from '../use-hrefs.ts';

const route = getRouteApi('/attempts/$attemptId');

export function AttemptRoute() {
  const { attempt, store } = route.useLoaderData();
  const { drafts } = route.useRouteContext();
  const navigate = useNavigate();
  const hrefs = useHrefs();
  const { id, scenario } = attempt;
  return (
    <Practice
      key={id}
      attempt={attempt}
      save={store.save}
      kept={store.kept}
      drafts={drafts}
      links={{
        library: hrefs.library(),
        stepAway: hrefs.stepAway(`/attempts/${id}`),
        briefing: hrefs.briefing(scenario.id),
      }}
      onRated={() =>
        void navigate({
          to: '/attempts/$attemptId/feedback',
          params: { attemptId: id },
          replace: true,
        })
      }
    />
  );
}

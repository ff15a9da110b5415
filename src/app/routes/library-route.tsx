import { getRouteApi } from '@tanstack/react-router';
import { Library } from '#features/library/index.ts';
import { unfinishedOf } from '../unfinished.ts';
import { useHrefs } from '../use-hrefs.ts';

const route = getRouteApi('/');

export function LibraryRoute() {
  const { shelf, kept, attempts } = route.useLoaderData();
  const hrefs = useHrefs();
  return (
    <Library
      shelf={shelf}
      kept={kept}
      briefingHref={hrefs.briefing}
      resumeHref={(scenario) => {
        const attempt = unfinishedOf(attempts, scenario);
        return attempt === undefined ? null : hrefs.attempt(attempt.id);
      }}
    />
  );
}

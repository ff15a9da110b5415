import { getRouteApi, useRouter } from '@tanstack/react-router';
import { StepAway } from '#features/care/index.ts';
import { useHrefs } from '../use-hrefs.ts';

const route = getRouteApi('/step-away');

export function StepAwayRoute() {
  const { from } = route.useSearch();
  const router = useRouter();
  const hrefs = useHrefs();
  return (
    <StepAway
      back={from === undefined || from === '/' ? null : router.history.createHref(from)}
      library={hrefs.library()}
    />
  );
}

import { getRouteApi, useRouter } from '@tanstack/react-router';
import { StepAway } from '#features/care/index.ts';
import { useHrefs } from '../use-hrefs.ts';
import { useSettings } from '../use-settings.ts';

const route = getRouteApi('/step-away');

export function StepAwayRoute() {
  const { from } = route.useSearch();
  const { classFile } = route.useLoaderData();
  const { helpLines } = useSettings();
  const router = useRouter();
  const hrefs = useHrefs();
  return (
    <StepAway
      back={from === undefined || from === '/' ? null : router.history.createHref(from)}
      library={hrefs.library()}
      helpLines={helpLines ?? classFile?.helpLines ?? null}
    />
  );
}

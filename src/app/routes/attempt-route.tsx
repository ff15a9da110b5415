import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { Practice } from '#features/practice/index.ts';
import { attemptFileName, attemptFileText } from '#domain/exchange/attempt-files.ts';
import { saveFile } from '#platform/save-file.ts';
import { OneTab } from '../one-tab.tsx';
import { useHrefs } from '../use-hrefs.ts';
import { useSettings } from '../use-settings.ts';

const route = getRouteApi('/attempts/$attemptId');

export function AttemptRoute() {
  const { attempt, store } = route.useLoaderData();
  const { drafts, settings: settingsStore } = route.useRouteContext();
  const settings = useSettings();
  const navigate = useNavigate();
  const hrefs = useHrefs();
  const router = useRouter();
  const { id, scenario } = attempt;
  const reload = async () => {
    const stored = await store.load(id);
    if (stored !== null && !stored.moves.some(({ type }) => type === 'rate')) return stored;
    await router.invalidate();
    return null;
  };
  return (
    <OneTab key={id} attempt={attempt} reload={reload} library={hrefs.library()}>
      {(current) => (
        <Practice
          attempt={current}
          onSaveFile={(played) => saveFile(attemptFileName(played), attemptFileText(played))}
          save={store.save}
          kept={store.kept}
          drafts={drafts}
          settings={settings}
          onSingleKeys={(singleKeys) => void settingsStore.change({ singleKeys })}
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
      )}
    </OneTab>
  );
}

import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { attemptFileName, attemptFileText } from '#domain/exchange/attempt-files.ts';
import { History, type HistoryEntry } from '#features/history/index.ts';
import type { AttemptHead } from '#platform/attempt-store.ts';
import { saveFile } from '#platform/save-file.ts';
import { notBackedUp, saveBackup } from '../backup.ts';
import { useHrefs } from '../use-hrefs.ts';
import { isRated, useResults } from '../use-results.ts';

const route = getRouteApi('/history');

export function HistoryRoute() {
  const { attempts } = route.useLoaderData();
  const { scenario } = route.useSearch();
  const services = route.useRouteContext();
  const { shelf, store, notes } = services;
  const navigate = useNavigate();
  const router = useRouter();
  const hrefs = useHrefs();
  const results = useResults(attempts, store);

  const entryOf = (head: AttemptHead): HistoryEntry => {
    const { id, moves, mode, startedAt } = head;
    const rated = isRated(head);
    const left = moves.some(({ type }) => type === 'leave');
    return {
      id,
      mode,
      startedAt,
      rated,
      scenario: { id: head.scenario.id, title: titleOf(head.scenario.id) },
      answers: moves.filter(({ type }) => type === 'respond').length,
      state: left ? 'left' : rated ? 'finished' : 'unfinished',
      result: results.get(id) ?? null,
      href: rated ? hrefs.feedback(id) : hrefs.attempt(id),
    };
  };
  // A scenario that came with a file, or has left the shelf, is called by its id.
  const titleOf = (id: string) => shelf.find((one) => one.id === id)?.title ?? id;

  const remove = async (id: string) => {
    const opened = await store;
    const [attempt, head] = [await opened.load(id), attempts.find((one) => one.id === id)];
    await opened.remove(id);
    await router.invalidate();
    return async () => {
      if (attempt !== null && head !== undefined) await opened.add(attempt, head);
      await router.invalidate();
    };
  };

  return (
    <History
      entries={attempts.map(entryOf)}
      scenario={scenario}
      onScenario={(chosen) =>
        void navigate({ to: '/history', search: { scenario: chosen }, replace: true })
      }
      notBackedUp={notBackedUp(attempts, notes.read().lastBackupAt)}
      library={hrefs.library()}
      onBackup={() => saveBackup(services)}
      onSaveFile={async (id) => {
        const attempt = await (await store).load(id);
        if (attempt !== null) saveFile(attemptFileName(attempt), attemptFileText(attempt));
      }}
      onRemove={remove}
    />
  );
}

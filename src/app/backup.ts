import { backupFileName, backupFileText, backupOf } from '#domain/exchange/attempt-files.ts';
import type { AttemptHead } from '#platform/attempt-store.ts';
import { saveFile } from '#platform/save-file.ts';
import type { Services } from './services.ts';

/** Hands the learner everything in one file, and notes when. */
export async function saveBackup({ store, settings, notes, clock }: Services): Promise<void> {
  const opened = await store;
  const heads = await opened.list();
  const attempts = await Promise.all(heads.map(({ id }) => opened.load(id)));
  const now = clock.now();
  const backup = backupOf(
    attempts.filter((attempt) => attempt !== null),
    settings.read(),
    now,
  );
  saveFile(backupFileName(now), backupFileText(backup));
  notes.change({ lastBackupAt: now });
}

/** How many attempts have moves that are in no backup. */
export const notBackedUp = (
  heads: readonly Pick<AttemptHead, 'savedAt'>[],
  lastBackupAt: string | null,
): number => heads.filter(({ savedAt }) => lastBackupAt === null || savedAt > lastBackupAt).length;

import type { DataActions } from '#features/settings/index.ts';
import { announceCleared } from '#platform/cleared-signal.ts';
import { forgetOfflineCopy } from '#platform/offline/offline-copy.ts';
import { askToPersist, readStorageState } from '#platform/storage-state.ts';
import { notBackedUp, saveBackup } from './backup.ts';
import { importFile } from './import-file.ts';
import type { Services } from './services.ts';

/** What the settings page does with the learner's data. */
export function dataActions(services: Services): DataActions {
  const { store, drafts, settings, notes, random } = services;
  return {
    async readState() {
      const opened = await store;
      const [heads, state] = await Promise.all([opened.list(), readStorageState()]);
      const { lastBackupAt } = notes.read();
      return {
        kept: opened.kept,
        attempts: heads.length,
        ...state,
        lastBackupAt,
        notBackedUp: notBackedUp(heads, lastBackupAt),
      };
    },
    persist: askToPersist,
    saveBackup: () => saveBackup(services),
    importFile: async (file) => importFile(file, await store, random),
    async deleteEverything() {
      await (await store).clear();
      drafts.clear();
      notes.clear();
      settings.clear();
      await forgetOfflineCopy();
      announceCleared();
    },
  };
}

import type { ImportReport } from './import-report.ts';

/** What this device keeps, as the page shows it. */
export type DataState = {
  /** False when the browser lets nothing be kept. */
  kept: boolean;
  attempts: number;
  /** Whether the browser promised not to clear it by itself; null where it does not say. */
  persisted: boolean | null;
  usedBytes: number | null;
  lastBackupAt: string | null;
  /** Attempts with moves that are in no backup. */
  notBackedUp: number;
};

/** What can be done with the learner's data. The app knows how. */
export type DataActions = {
  readState: () => Promise<DataState>;
  /** Asks the browser to keep the data for good; says whether it does. */
  persist: () => Promise<boolean>;
  saveBackup: () => Promise<void>;
  importFile: (file: File) => Promise<ImportReport>;
  deleteEverything: () => Promise<void>;
};

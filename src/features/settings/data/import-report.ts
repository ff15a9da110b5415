import type { Refused } from '#domain/exchange/read-file.ts';

/** What came of reading a file. */
export type ImportReport = {
  /** Why nothing, or nothing more, was taken; `full`, `denied`: the store refused. */
  stopped: Refused['reason'] | 'full' | 'denied' | null;
  taken: number;
  /** Of those taken: under a new name, because their own belonged to another attempt. */
  renamed: number;
  /** There already, move by move the same. */
  known: number;
  refused: readonly Refused[];
  /** The settings of a backup, unchecked; null where the file had none. */
  settings: unknown;
};

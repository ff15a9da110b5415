import type { Attempt } from '../encounter/attempt.ts';

/** The ends of the names of our files, as a file chooser filters them. */
export const ATTEMPT_FILE_END = '.attune.json';

export const BACKUP_FORMAT = 'attune-backup';
export const BACKUP_VERSION = 1;

/** A scenario's text is in a backup once, however often it was played. */
export type BackupAttempt = Omit<Attempt, 'scenario'> & {
  scenario: Omit<Attempt['scenario'], 'text'>;
};

export type Backup = {
  format: typeof BACKUP_FORMAT;
  version: typeof BACKUP_VERSION;
  exportedAt: string;
  attempts: readonly BackupAttempt[];
  /** By digest: the text that the attempts were made in. */
  texts: Readonly<Record<string, string>>;
  /** As the device keeps them; whoever takes them checks them. */
  settings: unknown;
};

/** One attempt as a file: the attempt itself, as `attune judge` reads it. */
export const attemptFileText = (attempt: Attempt): string => fileText(attempt);

export const attemptFileName = ({
  scenario,
  startedAt,
}: Pick<Attempt, 'startedAt'> & {
  scenario: { id: string };
}): string => `${scenario.id}-${startedAt.slice(0, 10)}${ATTEMPT_FILE_END}`;

export function backupOf(
  attempts: readonly Attempt[],
  settings: unknown,
  exportedAt: string,
): Backup {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt,
    attempts: attempts.map(({ scenario: { id, version, digest }, ...rest }) => ({
      ...rest,
      scenario: { id, version, digest },
    })),
    texts: Object.fromEntries(attempts.map(({ scenario }) => [scenario.digest, scenario.text])),
    settings,
  };
}

export const backupFileText = (backup: Backup): string => fileText(backup);

export const backupFileName = (exportedAt: string): string =>
  `attune-backup-${exportedAt.slice(0, 10)}.json`;

/** Keys in the order of the alphabet, so that the same content is the same file, byte for byte. */
const fileText = (content: unknown): string => `${JSON.stringify(inOrder(content), null, 2)}\n`;

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, inOrder(part)]),
  );
}

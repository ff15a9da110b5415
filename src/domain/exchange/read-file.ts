import type { Attempt } from '../encounter/attempt.ts';
import { readAttempt } from '../encounter/attempt-file.ts';
import { loadCanonical } from '../encounter/load-canonical.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './attempt-files.ts';
import { backupSchema, MOST_ATTEMPTS } from './backup-schema.ts';

/** A file is read whole: larger ones would only stop the page. */
export const MOST_BYTES = 60_000_000;

/** Why a file, or an attempt in it, was not taken. `detail` is for who made the file. */
export type Refused = {
  reason: 'not-ours' | 'too-large' | 'too-many' | 'newer-version' | 'damaged';
  detail: string;
};

export type Reading = { ok: true; attempt: Attempt } | { ok: false; refused: Refused };

export type FileReading =
  | {
      ok: true;
      /** One by one, so that who reads a large file can show how far it is. */
      attempts: Iterable<Reading>;
      count: number;
      /** Null in the file of one attempt; unchecked. */
      settings: unknown;
    }
  | { ok: false; refused: Refused };

/**
 * Reads a file that may come from a stranger: one attempt, or a backup of many. Every attempt is played
 * move by move before it is given out (see `readAttempt`).
 */
export function readFile(text: string): FileReading {
  if (text.length > MOST_BYTES) return refuse('too-large', `${text.length} characters`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (problem) {
    return refuse('damaged', problem instanceof Error ? problem.message : 'No JSON.');
  }
  const kind = kindOf(data);
  if (kind === 'backup') return readBackup(data);
  if (kind === 'attempt')
    return { ok: true, attempts: [readOne(data, loadCanonical)], count: 1, settings: null };
  return refuse('not-ours', 'Neither an attempt nor a backup.');
}

function kindOf(data: unknown): 'attempt' | 'backup' | 'other' {
  if (typeof data !== 'object' || data === null) return 'other';
  if ('format' in data && data.format === BACKUP_FORMAT) return 'backup';
  return 'moves' in data && 'scenario' in data ? 'attempt' : 'other';
}

function readBackup(data: unknown): FileReading {
  const { version, attempts } = data as { version?: unknown; attempts?: unknown };
  if (typeof version === 'number' && version > BACKUP_VERSION)
    return refuse('newer-version', `Version ${version}.`);
  if (Array.isArray(attempts) && attempts.length > MOST_ATTEMPTS)
    return refuse('too-many', `${attempts.length} attempts.`);
  const parsed = backupSchema.safeParse(data);
  if (!parsed.success) return refuse('damaged', parsed.error.issues[0]?.message ?? '');
  const { texts, settings } = parsed.data;
  return {
    ok: true,
    attempts: readAll(parsed.data.attempts, texts),
    count: parsed.data.attempts.length,
    settings: settings ?? null,
  };
}

type BackupEntry = { scenario: { digest: string } };

function* readAll(
  entries: readonly BackupEntry[],
  texts: Readonly<Record<string, string>>,
): Generator<Reading> {
  // A text is checked once, however many attempts were made in it.
  const checked = new Map<string, ReturnType<typeof loadCanonical>>();
  const load = (text: string) => {
    const known = checked.get(text) ?? loadCanonical(text);
    checked.set(text, known);
    return known;
  };
  for (const entry of entries) {
    const { digest } = entry.scenario;
    const text = Object.hasOwn(texts, digest) ? texts[digest] : undefined;
    yield readOne({ ...entry, scenario: { ...entry.scenario, text } }, load);
  }
}

function readOne(data: unknown, load: typeof loadCanonical): Reading {
  const read = readAttempt(data, load);
  if (read.ok) return { ok: true, attempt: read.value.attempt };
  const [first] = read.problems;
  const detail = first === undefined ? '' : `${first.path} ${first.message}`.trim();
  return { ok: false, refused: { reason: 'damaged', detail } };
}

const refuse = (reason: Refused['reason'], detail: string): { ok: false; refused: Refused } => ({
  ok: false,
  refused: { reason, detail },
});

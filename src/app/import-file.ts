import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Refused } from '#domain/exchange/read-file.ts';
import type { ImportReport } from '#features/settings/index.ts';
import { NotKept, type AttemptHead, type AttemptStore } from '#platform/attempt-store.ts';
import type { Random } from '#platform/random.ts';

const NOTHING: ImportReport = {
  stopped: null,
  taken: 0,
  renamed: 0,
  known: 0,
  refused: [],
  settings: null,
};

/**
 * Takes what is good in a file into the store, and reports on all of it. Nothing that is there is ever
 * overwritten: an attempt whose id is taken by another comes in under a new one.
 */
export async function importFile(
  file: Blob,
  store: AttemptStore,
  random: Random,
): Promise<ImportReport> {
  // The schema checks files of strangers and is most of this; nobody loads it before they need it.
  const { MOST_BYTES, readFile } = await import('#domain/exchange/read-file.ts');
  if (file.size > MOST_BYTES) return { ...NOTHING, stopped: 'too-large' };
  const reading = readFile(await file.text());
  if (!reading.ok) return { ...NOTHING, stopped: reading.refused.reason };

  const stored = new Set((await store.list()).map(contentOf));
  const report = { ...NOTHING, refused: [] as Refused[], settings: reading.settings };
  try {
    for (const read of reading.attempts) {
      await breathe();
      if (!read.ok) report.refused.push(read.refused);
      else if (stored.has(contentOf(read.attempt))) report.known += 1;
      else {
        stored.add(contentOf(read.attempt));
        if (!(await keep(read.attempt, store, random))) report.renamed += 1;
        report.taken += 1;
      }
    }
    return report;
  } catch (problem) {
    if (!(problem instanceof NotKept)) throw problem;
    return { ...report, stopped: problem.reason === 'full' ? 'full' : 'denied' };
  }
}

/** False when it came in under a new id. */
async function keep(attempt: Attempt, store: AttemptStore, random: Random): Promise<boolean> {
  if (await store.add(attempt)) return true;
  await store.add({ ...attempt, id: random.id() });
  return false;
}

/** What makes two attempts the same, whatever they are called. */
function contentOf({ scenario, mode, seed, startedAt, moves }: Attempt | AttemptHead): string {
  return JSON.stringify([scenario.digest, mode, seed, startedAt, moves.map(inOrder)]);
}

/** Keys of a move come in the order in which somebody wrote them. */
const inOrder = (move: Attempt['moves'][number]): unknown =>
  JSON.parse(JSON.stringify(move), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Lets the page draw and answer between two attempts: each takes some time to check. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

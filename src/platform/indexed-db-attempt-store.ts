import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import {
  assertGrows,
  headOf,
  newestFirst,
  type AttemptHead,
  type AttemptStore,
} from './attempt-store.ts';

/** Texts are kept once a digest, so that a move writes little and a list reads little. */
interface Schema extends DBSchema {
  attempts: { key: string; value: AttemptHead };
  texts: { key: string; value: string };
}

const NAME = 'attune';
const VERSION = 1;

/** Opens the store of this browser; rejects where it is denied. */
export async function openIndexedDbAttemptStore(): Promise<AttemptStore> {
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('attempts', { keyPath: 'id' });
      database.createObjectStore('texts');
    },
    // A newer page in another tab wants to change the store: let it, rather than block it.
    blocking(_current, _next, event) {
      (event.target as IDBDatabase).close();
    },
  });
  return {
    kept: true,
    async save(attempt) {
      const transaction = db.transaction(['attempts', 'texts'], 'readwrite');
      const attempts = transaction.objectStore('attempts');
      const texts = transaction.objectStore('texts');
      const { digest, text } = attempt.scenario;
      try {
        assertGrows(await attempts.get(attempt.id), attempt);
      } catch (problem) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        throw problem;
      }
      if ((await texts.getKey(digest)) === undefined) await texts.put(text, digest);
      await attempts.put(headOf(attempt));
      await transaction.done;
    },
    async load(id) {
      const head = await db.get('attempts', id);
      const text = head === undefined ? undefined : await db.get('texts', head.scenario.digest);
      if (head === undefined || text === undefined) return null;
      return { ...head, scenario: { ...head.scenario, text } };
    },
    async list() {
      return (await db.getAll('attempts')).toSorted(newestFirst);
    },
    async remove(id) {
      await removeAttempt(db, id);
    },
  };
}

async function removeAttempt(db: IDBPDatabase<Schema>, id: string): Promise<void> {
  const transaction = db.transaction(['attempts', 'texts'], 'readwrite');
  const attempts = transaction.objectStore('attempts');
  const gone = await attempts.get(id);
  await attempts.delete(id);
  const rest = await attempts.getAll();
  if (gone !== undefined && !rest.some(({ scenario }) => scenario.digest === gone.scenario.digest))
    await transaction.objectStore('texts').delete(gone.scenario.digest);
  await transaction.done;
}

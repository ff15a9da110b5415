import type { Attempt } from '#domain/encounter/attempt.ts';
import { connect, type Database } from './attempt-database.ts';
import {
  assertGrows,
  attemptOf,
  headOf,
  newestFirst,
  type AttemptHead,
  type AttemptStore,
} from './attempt-store.ts';
import { systemClock, type Clock } from './clock.ts';

/** Opens the store of this browser; rejects where it is denied. */
export async function openIndexedDbAttemptStore(clock: Clock = systemClock): Promise<AttemptStore> {
  const { run } = await connect();
  const freshly = () => ({ savedAt: clock.now(), result: null });
  return {
    kept: true,
    save: (attempt) =>
      run((database) =>
        put(database, attempt, headOf(attempt, freshly()), (stored) => {
          assertGrows(stored, attempt);
          return true;
        }).then(() => undefined),
      ),
    add: (attempt, known = freshly()) =>
      run((database) =>
        put(database, attempt, headOf(attempt, known), (stored) => stored === undefined),
      ),
    saveResult: (id, result) =>
      run(async (database) => {
        const { store, done } = database.transaction('attempts', 'readwrite');
        const head = await store.get(id);
        if (head !== undefined) await store.put({ ...head, result });
        await done;
      }),
    load: (id) =>
      run(async (database) => {
        const head = await database.get('attempts', id);
        const text = head && (await database.get('texts', head.scenario.digest));
        return head === undefined || text === undefined ? null : attemptOf(head, text);
      }),
    list: () => run(async (database) => (await database.getAll('attempts')).toSorted(newestFirst)),
    remove: (id) => run((database) => remove(database, id)),
    clear: () =>
      run(async (database) => {
        const transaction = database.transaction(['attempts', 'texts'], 'readwrite');
        await transaction.objectStore('attempts').clear();
        await transaction.objectStore('texts').clear();
        await transaction.done;
      }),
  };
}

/** Looks at what is stored and writes in one transaction, so that no other tab comes between. */
async function put(
  database: Database,
  attempt: Attempt,
  head: AttemptHead,
  may: (stored: AttemptHead | undefined) => boolean,
): Promise<boolean> {
  const transaction = database.transaction(['attempts', 'texts'], 'readwrite', {
    // A flat battery after the screen went on must not take the move back.
    durability: 'strict',
  });
  const attempts = transaction.objectStore('attempts');
  const texts = transaction.objectStore('texts');
  const { digest, text } = attempt.scenario;
  try {
    if (!may(await attempts.get(attempt.id))) {
      await transaction.done;
      return false;
    }
    if ((await texts.getKey(digest)) === undefined) await texts.put(text, digest);
    await attempts.put(head);
  } catch (problem) {
    // A refusal of ours leaves the transaction open. One that failed has aborted itself, and knows why.
    const ours = !(problem instanceof DOMException);
    if (ours) transaction.abort();
    const reason = await transaction.done.catch((cause: unknown) => cause);
    throw ours ? problem : (reason ?? problem);
  }
  await transaction.done;
  return true;
}

/** Removes an attempt, and its text when no other attempt was made in it. */
async function remove(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['attempts', 'texts'], 'readwrite');
  const attempts = transaction.objectStore('attempts');
  const gone = await attempts.get(id);
  await attempts.delete(id);
  const rest = await attempts.getAll();
  if (gone !== undefined && !rest.some(({ scenario }) => scenario.digest === gone.scenario.digest))
    await transaction.objectStore('texts').delete(gone.scenario.digest);
  await transaction.done;
}

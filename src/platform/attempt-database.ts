import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { NotKept, type AttemptHead } from './attempt-store.ts';

/** Texts are kept once a digest, so that a move writes little and a list reads little. */
interface Schema extends DBSchema {
  attempts: { key: string; value: AttemptHead };
  texts: { key: string; value: string };
}

export type Database = IDBPDatabase<Schema>;

const NAME = 'attune';
/** 2 notes in each head when it was saved and what it was judged to be. */
const VERSION = 2;

/** A connection that is there when it is needed. */
export type Connection = {
  /** Runs `work`, once more on a new connection when the old one was lost; rejects with `NotKept`. */
  run: <T>(work: (database: Database) => Promise<T>) => Promise<T>;
};

/**
 * Opens the database; rejects where that is denied. The browser takes a connection away when storage is
 * evicted or deleted, and we give it up to a newer program: the next use opens another, so that what is
 * played goes on being kept, whole, whatever happened to what was there.
 */
export async function connect(): Promise<Connection> {
  let database: Database | null = await open(lose);
  function lose(): void {
    database = null;
  }
  return {
    async run(work) {
      const known = database;
      try {
        if (known !== null) return await work(known);
      } catch (problem) {
        // Lost: either it is closed already, or it was closed under the work.
        const lost = database !== known || isClosed(problem);
        if (!lost || !(problem instanceof DOMException)) throw asNotKept(problem);
      }
      try {
        database = await open(lose);
        return await work(database);
      } catch (problem) {
        throw asNotKept(problem);
      }
    },
  };
}

function open(onLost: () => void): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    async upgrade(database, from, _to, transaction) {
      if (from < 1) {
        database.createObjectStore('attempts', { keyPath: 'id' });
        database.createObjectStore('texts');
        return;
      }
      let cursor = await transaction.objectStore('attempts').openCursor();
      while (cursor !== null) {
        // Of version 1, which knew neither.
        const head = cursor.value;
        await cursor.update({ ...head, savedAt: head.startedAt, result: null });
        cursor = await cursor.continue();
      }
    },
    // A newer page in another tab wants to change the store, or someone deletes it: let them.
    blocking(_current, _next, event) {
      onLost();
      (event.target as IDBDatabase).close();
    },
    terminated: onLost,
  });
}

/** The transaction could not even begin: the connection is closed, or closing. */
const isClosed = (problem: unknown): boolean =>
  problem instanceof DOMException && problem.name === 'InvalidStateError';

/** Refusals of our own go on as they are; what the browser says becomes a `NotKept`. */
const asNotKept = (problem: unknown): unknown =>
  problem instanceof DOMException ? new NotKept(problem) : problem;

import type { AttemptStore } from './attempt-store.ts';
import { openIndexedDbAttemptStore } from './indexed-db-attempt-store.ts';
import { memoryAttemptStore } from './memory-attempt-store.ts';

/** The store of this browser, or one that says that it keeps nothing. */
export async function openAttemptStore(): Promise<AttemptStore> {
  try {
    return await openIndexedDbAttemptStore();
  } catch {
    return memoryAttemptStore();
  }
}

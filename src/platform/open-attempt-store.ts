import type { AttemptStore } from './attempt-store.ts';
import { systemClock, type Clock } from './clock.ts';
import { fallbackStore } from './fallback-store.ts';
import { openIndexedDbAttemptStore } from './indexed-db-attempt-store.ts';
import { memoryAttemptStore } from './memory-attempt-store.ts';

/** The store of this browser, or one that says that it keeps nothing. */
export async function openAttemptStore(clock: Clock = systemClock): Promise<AttemptStore> {
  try {
    return fallbackStore(await openIndexedDbAttemptStore(clock), clock);
  } catch {
    return memoryAttemptStore(clock);
  }
}

import type { Attempt } from '#domain/encounter/attempt.ts';
import { assertGrows, headOf, newestFirst, type AttemptStore } from './attempt-store.ts';

/** For a browser that lets nothing be kept: lasts as long as the page does. */
export function memoryAttemptStore(): AttemptStore {
  const attempts = new Map<string, Attempt>();
  return {
    kept: false,
    async save(attempt) {
      assertGrows(attempts.get(attempt.id), attempt);
      attempts.set(attempt.id, attempt);
    },
    async load(id) {
      return attempts.get(id) ?? null;
    },
    async list() {
      return [...attempts.values()].map(headOf).toSorted(newestFirst);
    },
    async remove(id) {
      attempts.delete(id);
    },
  };
}

import type { Attempt } from '#domain/encounter/attempt.ts';
import {
  assertGrows,
  attemptOf,
  headOf,
  newestFirst,
  type AttemptHead,
  type AttemptStore,
  type KnownOfAttempt,
} from './attempt-store.ts';
import { systemClock, type Clock } from './clock.ts';

/** For a browser that lets nothing be kept: lasts as long as the page does. */
export function memoryAttemptStore(clock: Clock = systemClock): AttemptStore {
  const heads = new Map<string, AttemptHead>();
  const texts = new Map<string, string>();
  const put = (
    attempt: Attempt,
    known: KnownOfAttempt = { savedAt: clock.now(), result: null },
  ) => {
    texts.set(attempt.scenario.digest, attempt.scenario.text);
    heads.set(attempt.id, headOf(attempt, known));
  };
  return {
    kept: false,
    async save(attempt) {
      assertGrows(heads.get(attempt.id), attempt);
      put(attempt);
    },
    async saveResult(id, result) {
      const head = heads.get(id);
      if (head !== undefined) heads.set(id, { ...head, result });
    },
    async load(id) {
      const head = heads.get(id);
      const text = head === undefined ? undefined : texts.get(head.scenario.digest);
      return head === undefined || text === undefined ? null : attemptOf(head, text);
    },
    async list() {
      return [...heads.values()].toSorted(newestFirst);
    },
    async add(attempt, known) {
      if (heads.has(attempt.id)) return false;
      put(attempt, known);
      return true;
    },
    async remove(id) {
      heads.delete(id);
    },
    async clear() {
      heads.clear();
      texts.clear();
    },
  };
}

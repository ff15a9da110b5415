import type { Attempt } from '#domain/encounter/attempt.ts';
import { NotKept, headOf, newestFirst, type AttemptStore } from './attempt-store.ts';
import { systemClock, type Clock } from './clock.ts';

/**
 * The same store; what it does not take is held in memory, so that one can step away and come back while
 * the device is full. `save` still rejects: the learner is to know. The next save that is taken has it all.
 */
export function fallbackStore(store: AttemptStore, clock: Clock = systemClock): AttemptStore {
  const held = new Map<string, Attempt>();
  return {
    ...store,
    async save(attempt) {
      try {
        await store.save(attempt);
        held.delete(attempt.id);
      } catch (problem) {
        if (problem instanceof NotKept) held.set(attempt.id, attempt);
        throw problem;
      }
    },
    load: async (id) => held.get(id) ?? (await store.load(id)),
    async list() {
      // Where even reading is refused, lists show what is held: pages must still open.
      const kept = await store.list().catch((problem: unknown) => {
        if (problem instanceof NotKept) return [];
        throw problem;
      });
      const known = { savedAt: clock.now(), result: null };
      return [
        ...kept.filter(({ id }) => !held.has(id)),
        ...[...held.values()].map((attempt) => headOf(attempt, known)),
      ].toSorted(newestFirst);
    },
    async remove(id) {
      held.delete(id);
      await store.remove(id);
    },
    async clear() {
      held.clear();
      await store.clear();
    },
  };
}

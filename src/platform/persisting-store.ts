import type { AttemptStore } from './attempt-store.ts';
import type { DeviceNotesStore } from './device-notes.ts';

/**
 * The same store; after the first answer that it keeps, the browser is asked once not to clear it by
 * itself. Not earlier: some browsers ask the person, and until then there is nothing to lose.
 */
export function persistingStore(
  store: AttemptStore,
  notes: DeviceNotesStore,
  ask: () => Promise<boolean>,
): AttemptStore {
  return {
    ...store,
    async save(attempt) {
      await store.save(attempt);
      const answered = attempt.moves.some(({ type }) => type === 'respond');
      if (!store.kept || !answered || notes.read().askedToPersist) return;
      notes.change({ askedToPersist: true });
      void ask();
    },
  };
}

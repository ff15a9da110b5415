/** Whether this tab is the one that plays the attempt; `waiting`: another one may be about to let go. */
export type Hold = 'held' | 'waiting' | 'elsewhere';

/** A page that is being loaded again lets go within a moment; who holds on longer is playing. */
const PATIENCE_MS = 800;

/**
 * Holds an attempt for this tab until the returned function is called, and tells how that goes. `take`
 * takes it away from a tab that has it; that one is told `elsewhere`. Where the browser has no locks
 * every tab holds it: the store then refuses what would overwrite something (`AttemptMovedOn`).
 */
export function holdAttempt(
  id: string,
  take: boolean,
  tell: (hold: Hold) => void,
  locks: LockManager | undefined = locksHere(),
): () => void {
  if (locks === undefined) {
    tell('held');
    return () => undefined;
  }
  const name = `attune:attempt:${id}`;
  const over = new AbortController();
  const until = new Promise<void>((resolve) => {
    over.signal.addEventListener('abort', () => resolve());
  });
  const say = (hold: Hold) => {
    if (!over.signal.aborted) tell(hold);
  };
  const hold = async (): Promise<void> => {
    say('held');
    await until;
  };
  const ask = async (): Promise<void> => {
    if (take) return locks.request(name, { steal: true }, hold);
    const had = await locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await hold();
      return lock !== null;
    });
    if (had || over.signal.aborted) return undefined;
    say('waiting');
    const signal = AbortSignal.any([over.signal, AbortSignal.timeout(PATIENCE_MS)]);
    return locks.request(name, { signal }, hold);
  };
  // Refused in time, or taken away.
  ask().catch(() => say('elsewhere'));
  return () => over.abort();
}

/** Absent on pages that are not served securely. */
const locksHere = (): LockManager | undefined =>
  (navigator as { locks?: LockManager | undefined }).locks;

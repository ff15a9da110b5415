import type { Attempt } from '#domain/encounter/attempt.ts';

/** An attempt without the scenario's text: enough for lists. */
export type AttemptHead = Omit<Attempt, 'scenario'> & {
  scenario: Omit<Attempt['scenario'], 'text'>;
};

/** Keeps attempts. The log of moves is all there is to keep; everything else is replayed from it. */
export type AttemptStore = {
  /** False when what is saved is gone with the page, so that the screen can say so. */
  readonly kept: boolean;
  /** Saves a new attempt, or a longer one of the same id. Rejects with `AttemptMovedOn` otherwise. */
  save: (attempt: Attempt) => Promise<void>;
  load: (id: string) => Promise<Attempt | null>;
  /** Newest first. */
  list: () => Promise<AttemptHead[]>;
  remove: (id: string) => Promise<void>;
};

/** The attempt was played on elsewhere, most likely in another tab; saving would lose that. */
export class AttemptMovedOn extends Error {
  readonly code = 'attempt-moved-on';
  constructor(id: string) {
    super(`The attempt ${id} was played on elsewhere`);
    this.name = 'AttemptMovedOn';
  }
}

export function headOf(attempt: Attempt): AttemptHead {
  const { id, version, digest } = attempt.scenario;
  return { ...attempt, scenario: { id, version, digest } };
}

export const newestFirst = (a: AttemptHead, b: AttemptHead): number =>
  b.startedAt < a.startedAt ? -1 : 1;

/** An attempt only ever grows: a save that does not is one from a page that fell behind. */
export function assertGrows(stored: AttemptHead | undefined, next: Attempt): void {
  if (stored !== undefined && stored.moves.length >= next.moves.length)
    throw new AttemptMovedOn(next.id);
}

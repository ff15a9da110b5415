import type { Attempt } from '#domain/encounter/attempt.ts';
import type { AttemptResult } from '#domain/judgement/attempt-result.ts';

/** An attempt without the scenario's text, and what the device knows of it: enough for lists. */
export type AttemptHead = Omit<Attempt, 'scenario'> & {
  scenario: Omit<Attempt['scenario'], 'text'>;
  /** When its last move was kept, as an ISO date-time. */
  savedAt: string;
  /** Null until it has been judged; see `AttemptResult`. */
  result: AttemptResult | null;
};

/** Keeps attempts. The log of moves is all there is to keep; everything else is replayed from it. */
export type AttemptStore = {
  /** False when what is saved is gone with the page, so that the screen can say so. */
  readonly kept: boolean;
  /**
   * Saves a new attempt, or a longer one of the same id. Rejects with `AttemptMovedOn` when it was played
   * on elsewhere, and with `NotKept` when the browser does not take it.
   */
  save: (attempt: Attempt) => Promise<void>;
  /** Keeps the short form of a judgement beside its attempt; nothing happens where there is none. */
  saveResult: (id: string, result: AttemptResult) => Promise<void>;
  load: (id: string) => Promise<Attempt | null>;
  /** Newest first. */
  list: () => Promise<AttemptHead[]>;
  /** Puts in an attempt from a file, or one that was taken out; false when its id is taken. */
  add: (attempt: Attempt, known?: KnownOfAttempt) => Promise<boolean>;
  remove: (id: string) => Promise<void>;
  /** Forgets all attempts and the texts that they were made in. */
  clear: () => Promise<void>;
};

/** What a head has beside the attempt. */
export type KnownOfAttempt = Pick<AttemptHead, 'savedAt' | 'result'>;

/** The attempt was played on elsewhere, most likely in another tab; saving would lose that. */
export class AttemptMovedOn extends Error {
  readonly code = 'attempt-moved-on';
  constructor(id: string) {
    super(`The attempt ${id} was played on elsewhere`);
    this.name = 'AttemptMovedOn';
  }
}

/**
 * Why the browser did not keep something. `full`: no room is left; `outdated`: a newer version of the
 * program has taken over the store; `denied`: the browser or its settings forbid it, or whatever else.
 */
export type NotKeptReason = 'full' | 'outdated' | 'denied';

export class NotKept extends Error {
  readonly code = 'not-kept';
  readonly reason: NotKeptReason;
  constructor(cause: unknown) {
    super('The browser did not keep the attempt', { cause });
    this.name = 'NotKept';
    this.reason = reasonOf(cause);
  }
}

function reasonOf(cause: unknown): NotKeptReason {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'outdated' : 'denied';
}

export function headOf(attempt: Attempt, known: KnownOfAttempt): AttemptHead {
  const { id, version, digest } = attempt.scenario;
  return { ...attempt, scenario: { id, version, digest }, ...known };
}

/** The attempt itself from its two parts, with its keys in the order of the format. */
export function attemptOf(head: AttemptHead, text: string): Attempt {
  const { format, id, scenario, mode, seed, startedAt, moves } = head;
  return {
    format,
    id,
    scenario: { id: scenario.id, version: scenario.version, digest: scenario.digest, text },
    mode,
    seed,
    startedAt,
    moves,
  };
}

export const newestFirst = (a: AttemptHead, b: AttemptHead): number =>
  b.startedAt < a.startedAt ? -1 : 1;

/** An attempt only ever grows: a save that does not is one from a page that fell behind. */
export function assertGrows(stored: AttemptHead | undefined, next: Attempt): void {
  if (stored === undefined) return;
  const grows =
    stored.moves.length < next.moves.length &&
    stored.moves.every((move, place) => sameMove(move, next.moves[place]));
  if (!grows) throw new AttemptMovedOn(next.id);
}

/** Both came from the same program, so equal moves have equal text. */
const sameMove = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

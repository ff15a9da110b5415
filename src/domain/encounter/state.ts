import type { PhaseIndex } from '../client/phases.ts';

/** Where the encounter is. */
export const TALKING = 0;
export const FOLLOWING_THROUGH = 1;
export const CONCLUDED = 2;
export type Stage = typeof TALKING | typeof FOLLOWING_THROUGH | typeof CONCLUDED;

/**
 * The whole state of an encounter: small integers only, so that it can be compared, stored and
 * explored. Same moves, same states, on any machine. Meanings of bits are in the compiled scenario.
 */
export type EncounterState = {
  readonly stage: Stage;
  /** Index of the beat while talking, of the step while following through, of the ending when concluded. */
  readonly at: number;
  readonly arousal: number;
  readonly trust: number;
  readonly hope: number;
  readonly engagement: number;
  readonly phase: PhaseIndex;
  /** Turns of recovery still to come, 0–3. */
  readonly recoveryTurns: number;
  /** 1 when the last turn ended at ESCALATION_AROUSAL or above. */
  readonly hot: 0 | 1;
  /** Flags that something reads, as bits. */
  readonly flags: number;
  /** Facts the client has told, as bits. */
  readonly facts: number;
  /** Cues raised that a condition reads, as bits. */
  readonly cues: number;
  /** Status of every safety rule, three bits each (see monitors.ts). */
  readonly monitors: number;
  /** Rapport bits (client/rapport.ts). */
  readonly rapport: number;
  /** Index of the technique that led the last response, and how often in a row it led (1–4). */
  readonly lead: number;
  readonly streak: number;
  /** Turns in which the last error can still be repaired, 0–2, and what trust it cost. */
  readonly repairWindow: number;
  readonly trustLost: number;
  /** 1 while the last error is a red one that may still be repaired. */
  readonly redPending: 0 | 1;
  /** 1 once a red critical error of the learner's words or acts stands for good. */
  readonly red: 0 | 1;
  /** Trust borrowed by promises: bit 1 secrecy, bit 2 false promise. */
  readonly borrowed: number;
  /** Takeovers that have happened: bit 1 escalation, bit 2 withdrawal. */
  readonly takeovers: number;
  /** Index of the presence (client/presence.ts). */
  readonly presence: number;
};

/** A state under construction: only the function that makes it may change it. */
export type Draft = { -readonly [K in keyof EncounterState]: EncounterState[K] };

export const ESCALATION_AROUSAL = 85;
/** Crowding, touch or threat from here on escalates at once (rule 10). */
export const ESCALATION_AFTER_ERROR = 70;
export const WITHDRAWAL_ENGAGEMENT = 15;
/** Turns within which an error can be repaired. */
export const REPAIR_TURNS = 2;
export const BORROWED_SECRECY = 1;
export const BORROWED_PROMISE = 2;
export const ESCALATED = 1;
export const WITHDREW = 2;

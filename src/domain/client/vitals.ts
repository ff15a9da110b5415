import { GRAIN } from '../technique/technique.ts';

/** How the client is, each 0–100 in steps of GRAIN. Learners see behaviour, never these. */
export type Vitals = {
  /** Agitation; narrows what a person can take in. */
  arousal: number;
  /** Belief in this worker's honesty and good will. */
  trust: number;
  /** The opposite of hopelessness. */
  hope: number;
  /** Willingness to go on talking. */
  engagement: number;
};

/** A change of the vitals in points; multiples of GRAIN. */
export type Change = Vitals;

export const NO_CHANGE: Change = { arousal: 0, trust: 0, hope: 0, engagement: 0 };

export const clampVital = (value: number): number => (value < 0 ? 0 : value > 100 ? 100 : value);

/** To the nearest step, halves away from zero, so that a loss and a gain of one size stay one size. */
export const toGrain = (value: number): number => {
  const steps = Math.floor(Math.abs(value) / GRAIN + 0.5) * GRAIN;
  return value < 0 ? -steps : steps;
};

/** To the next step towards zero: what is left of a helpful effect when it is halved. */
export const towardsZero = (value: number): number => {
  const steps = Math.floor(Math.abs(value) / GRAIN) * GRAIN;
  return value < 0 ? -steps : steps;
};

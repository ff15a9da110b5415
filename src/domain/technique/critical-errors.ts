import type { Basis } from './sources.ts';
import type { IndicatorId, Severity } from './vocabulary.ts';

export const CRITICAL_ERROR_CODES = [
  'CE01', 'CE02', 'CE03', 'CE04', 'CE05', 'CE06', 'CE07', 'CE08', 'CE09', 'CE10',
  'CE11', 'CE12', 'CE13', 'CE14', 'CE15', 'CE16', 'CE17', 'CE18', 'CE19',
] as const; // prettier-ignore
export type CriticalErrorCode = (typeof CRITICAL_ERROR_CODES)[number];

/** When the severity of an error is worse than its base. */
export type Aggravation =
  | { when: 'arousal-at-least'; arousal: number }
  | { when: 'phase'; phase: 'crisis' }
  | { when: 'harm-follows' };

export type CriticalError = {
  code: CriticalErrorCode;
  name: string;
  /** The usual severity (a technique may set its own); an aggravation makes an amber one red. */
  severity: Severity;
  aggravation: Aggravation | null;
  /** The indicator that the error lowers on its turn. */
  indicator: IndicatorId;
  /** What counts, in plain words. */
  trigger: string;
  /** What does not count, or softens it; null where there is nothing. */
  exception: string | null;
  /** Why it matters, for a learner. */
  why: string;
  basis: Basis;
};

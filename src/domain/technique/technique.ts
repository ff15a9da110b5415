import type { CriticalErrorCode } from './critical-errors.ts';
import type { Basis } from './sources.ts';
import type { IndicatorId, LeapsStep, Level, Phase, SafetyFlag, Severity } from './vocabulary.ts';

/**
 * The grain of every change to the client: vitals (0–100) move in steps of five. A coarse grain lets
 * states merge, which is what makes a whole scenario explorable. Our assumption: finer figures would
 * claim a precision that the evidence does not have.
 */
export const GRAIN = 5;

/** How a technique moves the client, in points of 0–100, always multiples of GRAIN. */
export type Effect = {
  /** Change of arousal by the phase the client is in when it happens; negative is calmer. */
  arousal: Readonly<Record<Phase, number>>;
  trust: number;
  hope: number;
  engagement: number;
};

/** Evidence for an indicator. A move shows a level of 1–4; an error always shows 0. */
export type Evidence = { indicator: IndicatorId; level: Level };

type TechniqueBase = {
  /** kebab-case; used by authors, stored in attempts, never reused for another meaning. */
  id: string;
  /** The standard name in the field. */
  name: string;
  leaps: LeapsStep | null;
  /** One or two plain sentences: what it is. */
  definition: string;
  /** One example in our own words. */
  example: string;
  evidence: readonly Evidence[];
  effect: Effect;
  /** What it asks of the client's attention: 0 nothing, 1 little, 2 some, 3 much. Feeds overload. */
  load: 0 | 1 | 2 | 3;
  /** Safety flags that doing this makes true. */
  sets: readonly SafetyFlag[];
  basis: Basis;
};

/** Something helpful, or at least not harmful. */
export type MoveTechnique = TechniqueBase & {
  kind: 'move';
  /**
   * A plan, referral or advice: before at least one listening and one empathic act it counts as
   * unsolicited advice, unless the response is marked urgent (rule 4).
   */
  needsRapport: boolean;
  /** Takes the weight off an error of the last two turns (rupture and repair). */
  repairs: boolean;
};

/** Something that harms, or may. */
export type ErrorTechnique = TechniqueBase & {
  kind: 'error';
  /** The critical error that it is, with its severity before any aggravation; null where it is none. */
  criticalError: { code: CriticalErrorCode; severity: Severity } | null;
};

export type Technique = MoveTechnique | ErrorTechnique;

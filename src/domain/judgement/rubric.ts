import type { Dimension, IndicatorId } from '../technique/vocabulary.ts';
import type { Indicator } from './indicator.ts';
import { ACTIVE_LISTENING } from './rubric-active-listening.ts';
import { EMPATHY } from './rubric-empathy.ts';
import { SAFETY } from './rubric-safety.ts';

/** The version of the rubric. An old attempt can be judged again by a newer one. */
export const RUBRIC_VERSION = 1;

export const RUBRIC: readonly Indicator[] = [...ACTIVE_LISTENING, ...EMPATHY, ...SAFETY];

const BY_ID = new Map(RUBRIC.map((indicator) => [indicator.id, indicator]));

export function indicatorById(id: IndicatorId): Indicator {
  const indicator = BY_ID.get(id);
  if (indicator === undefined) throw new RangeError(`No indicator is called ${id}`);
  return indicator;
}

export const dimensionOf = (id: IndicatorId): Dimension => indicatorById(id).dimension;

/** A red critical error caps safety here: safety is not an average. */
export const SAFETY_CAP = 1;

/** The level that a graduating student should show. */
export const TARGET_LEVEL = 3;

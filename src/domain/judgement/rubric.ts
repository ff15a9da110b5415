import type { SourceId } from '../technique/sources.ts';
import type { Dimension, IndicatorId, LeapsStep } from '../technique/vocabulary.ts';
import { ACTIVE_LISTENING } from './rubric-active-listening.ts';
import { EMPATHY } from './rubric-empathy.ts';
import { SAFETY } from './rubric-safety.ts';

/** The version of the rubric. An old attempt can be judged again by a newer one. */
export const RUBRIC_VERSION = 1;

/**
 * One of the fifteen indicators. Anchors say in plain words what each level from 0 to 4 looks like;
 * weights are our assumption and shown to learners.
 */
export type Indicator = {
  id: IndicatorId;
  dimension: Dimension;
  name: string;
  /** What the moment asks of the learner: "The goal here is to …". */
  goal: string;
  anchors: readonly [string, string, string, string, string];
  /** Share of its dimension; the five of a dimension add up to 1. */
  weight: number;
  leaps: readonly LeapsStep[];
  /** EPAS 2022 competencies that it is evidence for. */
  epas: readonly number[];
  sources: readonly SourceId[];
};

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

import type { SourceId } from '../technique/sources.ts';
import type { Dimension, IndicatorId, LeapsStep } from '../technique/vocabulary.ts';

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

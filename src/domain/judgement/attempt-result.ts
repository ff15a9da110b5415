import type { EndingKind } from '../scenario/vocabulary.ts';
import type { Course } from '../encounter/course.ts';
import { DIMENSIONS, type Dimension, type IndicatorId } from '../technique/vocabulary.ts';
import type { Judgement } from './judgement.ts';

/**
 * What lists show of a judgement. A cache and never the truth: it is computed again from the log when
 * `rubric` is older than the program's.
 */
export type AttemptResult = {
  rubric: number;
  ending: { id: string; kind: EndingKind; title: string } | null;
  /** 0–4 with one decimal; null where the path gave no opportunity. */
  levels: Record<Dimension, number | null>;
  redErrors: number;
  amberErrors: number;
  /** The indicator with the lowest level; null when nothing could be observed. */
  weakest: IndicatorId | null;
  /** When it was judged, as an ISO date-time from the caller's clock. */
  finishedAt: string;
};

/** The short form of a judgement. `finishedAt` is the caller's clock. */
export function resultOf(course: Course, judgement: Judgement, finishedAt: string): AttemptResult {
  const { ending } = judgement;
  const title = course.scenario.endings.find(({ source }) => source.id === ending?.id)?.source
    .title;
  const errors = (severity: 'red' | 'amber') =>
    judgement.criticalErrors.filter((error) => error.severity === severity).length;
  return {
    rubric: judgement.rubric,
    ending: ending === null ? null : { ...ending, title: title ?? ending.id },
    levels: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, judgement.dimensions[dimension].level]),
    ) as Record<Dimension, number | null>,
    redErrors: errors('red'),
    amberErrors: errors('amber'),
    weakest: weakestOf(judgement),
    finishedAt,
  };
}

/** Of equally low ones that which was called for more often, then the one of greater weight. */
function weakestOf(judgement: Judgement): IndicatorId | null {
  const seen = DIMENSIONS.flatMap(
    (dimension) => judgement.dimensions[dimension].indicators,
  ).flatMap((one) => (one.level === null ? [] : [{ ...one, level: one.level }]));
  const [lowest] = seen.toSorted(
    (a, b) => a.level - b.level || b.opportunities - a.opportunities || b.weight - a.weight,
  );
  return lowest?.indicator ?? null;
}

import { sessionOf, stateOf, type Course } from '../encounter/course.ts';
import { CONCLUDED } from '../encounter/state.ts';
import { DIMENSIONS, type Dimension } from '../technique/vocabulary.ts';
import { findCriticalErrors } from './critical-errors.ts';
import { findEvidence } from './evidence.ts';
import type { DimensionJudgement, EpasEvidence, EvidencePoint, Judgement } from './judgement.ts';
import { leapsStrip, referenceFigures } from './leaps-strip.ts';
import { RUBRIC, RUBRIC_VERSION, SAFETY_CAP } from './rubric.ts';
import { ruleFindings } from './rule-findings.ts';

/** Competencies that a run can give scored evidence for; the others are for reflection. */
export const SCORED_EPAS = [1, 3, 6, 7, 8] as const;

/** Judges what happened on the path that was kept: rewound turns are not in it. */
export function judge(course: Course): Judgement {
  const state = stateOf(course);
  const complete = sessionOf(course) === 'done';
  const evidence = findEvidence(course);
  const criticalErrors = findCriticalErrors(course);
  const red = criticalErrors.some((error) => error.severity === 'red');
  const ending = state.stage === CONCLUDED ? course.scenario.endings[state.at]?.source : undefined;
  return {
    rubric: RUBRIC_VERSION,
    complete,
    ending: ending === undefined ? null : { id: ending.id, kind: ending.kind },
    dimensions: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, judgeDimension(dimension, evidence, red)]),
    ) as Record<Dimension, DimensionJudgement>,
    leaps: leapsStrip(course),
    criticalErrors,
    rules: ruleFindings(course),
    evidence,
    epas: SCORED_EPAS.map((competency) => epasEvidence(competency, evidence)),
    reference: referenceFigures(course),
  };
}

function judgeDimension(
  dimension: Dimension,
  evidence: readonly EvidencePoint[],
  red: boolean,
): DimensionJudgement {
  const indicators = RUBRIC.filter((indicator) => indicator.dimension === dimension);
  const parts = indicators.map(({ id, weight }) => {
    const points = evidence.filter((point) => point.indicator === id);
    const sum = points.reduce((total, point) => total + point.level, 0);
    return { indicator: id, weight, opportunities: points.length, sum };
  });
  const weighed = parts.reduce((total, part) => total + part.weight * part.sum, 0);
  const most = parts.reduce((total, part) => total + part.weight * part.opportunities, 0);
  const level = most === 0 ? null : weighed / most;
  const capped = dimension === 'safety' && red && level !== null;
  return {
    level: level === null ? null : oneDecimal(capped ? Math.min(level, SAFETY_CAP) : level),
    opportunities: parts.reduce((total, part) => total + part.opportunities, 0),
    capped,
    indicators: parts.map(({ indicator, weight, opportunities, sum }) => ({
      indicator,
      weight,
      opportunities,
      level: opportunities === 0 ? null : oneDecimal(sum / opportunities),
    })),
  };
}

/** Levels are shown with one decimal: more would claim a precision that nobody has. */
export const oneDecimal = (value: number): number => Math.round((value + Number.EPSILON) * 10) / 10;

function epasEvidence(competency: number, evidence: readonly EvidencePoint[]): EpasEvidence {
  const indicators = RUBRIC.filter((indicator) => indicator.epas.includes(competency)).map(
    (indicator) => indicator.id,
  );
  const points = evidence.filter((point) => indicators.includes(point.indicator));
  const sum = points.reduce((total, point) => total + point.level, 0);
  return {
    competency,
    indicators,
    level: points.length === 0 ? null : oneDecimal(sum / points.length),
  };
}

import { offeredResponses } from '../encounter/offered.ts';
import type { Course } from '../encounter/course.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { quoteOf, type StepRecord, type TurnRecord } from '../encounter/record.ts';
import type { SourceId } from '../technique/sources.ts';
import { DIMENSIONS, type IndicatorId, type Level } from '../technique/vocabulary.ts';
import { stepQuote, turnEvidence } from './evidence.ts';
import { judge } from './judge.ts';
import type { EvidencePoint, Judgement } from './judgement.ts';
import { dimensionOf, indicatorById } from './rubric.ts';

/**
 * Feedback in four parts: the goal of the moment, what the learner did (quoted), why it matters for
 * this client, and another way to say it. Our wording; the form follows the peer-feedback literature.
 */
export type FeedbackPoint = {
  turn: number | null;
  step: string | null;
  tone: 'strength' | 'change';
  indicator: IndicatorId;
  level: Level;
  /** Completes "The goal here was to …". */
  goal: string;
  did: string;
  why: string;
  /** Another wording; null for a strength. */
  alternative: string | null;
  sources: readonly SourceId[];
};

/** What a learner is told about one turn: at most one strength and two changes, safety first. */
export function turnFeedback(scenario: CompiledScenario, turn: TurnRecord): FeedbackPoint[] {
  const evidence = turnEvidence(scenario, turn);
  const worst = evidence
    .filter((item) => item.level <= 1)
    .toSorted(bySafetyThen((item) => item.level));
  const best = evidence
    .filter((item) => item.level >= 3)
    .toSorted(bySafetyThen((item) => -item.level));
  const changes = onePerDimension(worst).slice(0, 2);
  const strength = praisable(turn) ? best[0] : undefined;
  return [
    ...changes.map((item) => turnPoint(scenario, turn, item, 'change')),
    ...(strength === undefined ? [] : [turnPoint(scenario, turn, strength, 'strength')]),
  ];
}

/** For the whole run: what went well and two things to change, the costliest first, safety before all. */
export function runFeedback(course: Course, judgement: Judgement = judge(course)): FeedbackPoint[] {
  const changes = onePerDimension(
    judgement.evidence
      .filter((item) => item.level <= 1)
      .toSorted(bySafetyThen((item) => item.level - weightOf(item))),
  ).slice(0, 2);
  const strengths = onePerDimension(
    judgement.evidence
      .filter((item) => item.level >= 3 && isPraisable(course, item))
      .toSorted((a, b) => b.level - a.level || weightOf(b) - weightOf(a)),
  ).slice(0, 2);
  const points = (items: readonly EvidencePoint[], tone: FeedbackPoint['tone']) =>
    items.flatMap((item) => {
      const turn = course.turns.find((record) => record.turn === item.turn);
      if (turn !== undefined) return [turnPoint(course.scenario, turn, item, tone)];
      const step = course.steps.find((record) => record.step.source.id === item.step);
      return step === undefined ? [] : [stepPoint(step, item, tone)];
    });
  return [...points(changes, 'change'), ...points(strengths, 'strength')];
}

/**
 * The author's words on a tempting answer say what it misses, so they cannot stand under "what went
 * well", even where one of its techniques did.
 */
const praisable = (turn: TurnRecord): boolean =>
  turn.response.source.intent === 'strong' || turn.response.source.intent === 'acceptable';

function isPraisable(course: Course, item: EvidencePoint): boolean {
  const turn = course.turns.find((record) => record.turn === item.turn);
  return turn === undefined || praisable(turn);
}

function turnPoint(
  scenario: CompiledScenario,
  turn: TurnRecord,
  item: EvidencePoint,
  tone: FeedbackPoint['tone'],
): FeedbackPoint {
  const { source } = turn.response;
  return {
    turn: turn.turn,
    step: null,
    tone,
    indicator: item.indicator,
    level: item.level,
    goal: indicatorById(item.indicator).goal,
    did: quoteOf(turn.response),
    why: source.why,
    alternative: tone === 'strength' ? null : (source.better ?? strongSibling(scenario, turn)),
    sources: item.sources,
  };
}

function stepPoint(
  record: StepRecord,
  item: EvidencePoint,
  tone: FeedbackPoint['tone'],
): FeedbackPoint {
  const { source } = record.step;
  const options = source.kind === 'choose' || source.kind === 'select' ? source.options : [];
  const chosen = options.filter((option) =>
    record.answer.kind === 'choose'
      ? record.answer.option === option.id
      : record.answer.kind === 'select' && record.answer.options.includes(option.id),
  );
  const essential =
    source.kind === 'select' ? source.options.filter((option) => option.worth === 'essential') : [];
  const left = essential.filter((option) => !chosen.some((other) => other.id === option.id));
  return {
    turn: null,
    step: source.id,
    tone,
    indicator: item.indicator,
    level: item.level,
    goal: indicatorById(item.indicator).goal,
    did: stepQuote(record),
    why: left[0]?.why ?? chosen[0]?.why ?? (source.kind === 'order' ? source.why : source.prompt),
    alternative: tone === 'strength' ? null : (left[0]?.text ?? null),
    sources: item.sources,
  };
}

/** The words of the strongest answer that was offered, where the author gave no better wording. */
function strongSibling(scenario: CompiledScenario, turn: TurnRecord): string | null {
  const strong = offeredResponses(scenario, turn.before)
    .map((index) => scenario.responses[index])
    .find(
      (response) =>
        response !== undefined &&
        response.source.intent === 'strong' &&
        response.index !== turn.response.index,
    );
  return strong === undefined ? null : quoteOf(strong);
}

const weightOf = (item: EvidencePoint): number => indicatorById(item.indicator).weight;
const isSafety = (item: EvidencePoint): boolean => dimensionOf(item.indicator) === 'safety';

const bySafetyThen =
  (rank: (item: EvidencePoint) => number) => (a: EvidencePoint, b: EvidencePoint) =>
    Number(isSafety(b)) - Number(isSafety(a)) || rank(a) - rank(b);

/** At most one point a dimension, so that two changes are not the same one twice. */
function onePerDimension(items: readonly EvidencePoint[]): EvidencePoint[] {
  return DIMENSIONS.flatMap(
    (dimension) => items.find((item) => dimensionOf(item.indicator) === dimension) ?? [],
  ).toSorted((a, b) => items.indexOf(a) - items.indexOf(b));
}

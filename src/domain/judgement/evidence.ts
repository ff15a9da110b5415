import { isTooNear } from '../encounter/error-account.ts';
import type { Course } from '../encounter/course.ts';
import {
  quoteOf,
  type MonitorChange,
  type StepRecord,
  type TurnRecord,
} from '../encounter/record.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { techniqueById, isTechniqueId } from '../technique/catalogue.ts';
import type { SourceId } from '../technique/sources.ts';
import type { EvidencePoint } from './judgement.ts';
import { observe, type JudgedTurn, type Observation } from './levels.ts';
import { indicatorById } from './rubric.ts';
import { ruleLevel } from './rule-levels.ts';

/** Every opportunity of the path with what was made of it, in the order in which it happened. */
export function findEvidence(course: Course): EvidencePoint[] {
  return [
    ...course.turns.flatMap((turn) => turnEvidence(course.scenario, turn)),
    ...course.steps.flatMap((step) => stepEvidence(course.scenario, step)),
  ];
}

export function turnEvidence(scenario: CompiledScenario, turn: TurnRecord): EvidencePoint[] {
  const quote = quoteOf(turn.response);
  const at = { turn: turn.turn, step: null, quote };
  return [
    ...observe(judgedTurn(scenario, turn)).map((observation) => point(observation, at)),
    ...ruleEvidence(scenario, turn.monitors, at),
  ];
}

export function judgedTurn(scenario: CompiledScenario, turn: TurnRecord): JudgedTurn {
  return {
    callsFor: scenario.beats[turn.beat]?.source.callsFor ?? [],
    techniques: turn.techniques,
    speech: turn.response.speech,
    overloaded: turn.overloaded,
    phase: turn.before.phase,
    presence: turn.presence,
    inPerson: scenario.inPerson,
    crowds: isTooNear(scenario, turn.before),
    reasked: turn.reasked,
  };
}

function stepEvidence(scenario: CompiledScenario, record: StepRecord): EvidencePoint[] {
  const at = { turn: null, step: record.step.source.id, quote: stepQuote(record) };
  return [
    ...observeStep(record).map((observation) => point(observation, at)),
    ...ruleEvidence(scenario, record.monitors, at),
  ];
}

/** A whole answer that has a level decides everything that the step calls for; otherwise techniques do. */
export function observeStep(record: Pick<StepRecord, 'step' | 'outcome'>): Observation[] {
  const { source } = record.step;
  if (source.kind === 'note' || source.kind === 'pause') return [];
  const { level, techniques } = record.outcome;
  if (level === null)
    return observe({ ...ON_PAPER, callsFor: source.callsFor, techniques }).filter(
      (observation) => observation.indicator !== 'AL5',
    );
  const errors = observe({ ...ON_PAPER, callsFor: [], techniques });
  return [
    ...source.callsFor
      .filter((indicator) => !errors.some((error) => error.indicator === indicator))
      .map((indicator): Observation => ({
        indicator,
        level,
        kind: level === 0 ? 'missed' : 'shown',
        technique: null,
      })),
    ...errors,
  ];
}

/** In the follow-through nobody is in the room, and nothing is spoken. */
const ON_PAPER = {
  speech: { words: 0, questions: 0, instructions: 0 },
  overloaded: false,
  phase: 0,
  presence: { distance: 'two-arms', posture: 'neutral', voice: 'level', eyes: 'soft' },
  inPerson: false,
  crowds: false,
  reasked: false,
} as const;

function ruleEvidence(
  scenario: CompiledScenario,
  changes: readonly MonitorChange[],
  at: Pick<EvidencePoint, 'turn' | 'step' | 'quote'>,
): EvidencePoint[] {
  return changes.flatMap((change): EvidencePoint[] => {
    const rule = scenario.rules[change.rule]?.source;
    const level = rule === undefined ? null : ruleLevel(rule, change);
    if (rule === undefined || level === null) return [];
    return [
      {
        ...at,
        indicator: rule.indicator,
        level,
        kind: 'rule',
        technique: null,
        rule: rule.id,
        sources: rule.sources,
      },
    ];
  });
}

function point(
  observation: Observation,
  at: Pick<EvidencePoint, 'turn' | 'step' | 'quote'>,
): EvidencePoint {
  const { indicator, level, kind, technique } = observation;
  return { ...at, indicator, level, kind, technique, rule: null, sources: sourcesOf(observation) };
}

function sourcesOf({ technique, indicator }: Observation): readonly SourceId[] {
  const basis =
    technique !== null && isTechniqueId(technique) ? techniqueById(technique).basis : null;
  return basis?.sources ?? indicatorById(indicator).sources;
}

/** What the learner did in a step, in words. */
export function stepQuote(record: Pick<StepRecord, 'step' | 'answer'>): string {
  const { source } = record.step;
  const { answer } = record;
  const textOf = (id: string) => {
    if (source.kind === 'choose' || source.kind === 'select')
      return source.options.find((option) => option.id === id)?.text;
    return source.kind === 'order' ? source.items.find((item) => item.id === id)?.text : undefined;
  };
  if (answer.kind === 'choose') return textOf(answer.option) ?? '';
  if (answer.kind === 'select') return answer.options.map(textOf).join(' · ') || '(nothing chosen)';
  if (answer.kind === 'order') return answer.items.map(textOf).join(' → ');
  return answer.kind === 'note' ? answer.text : '';
}

import type { CriticalErrorCode } from '../technique/critical-errors.ts';
import type { SourceId } from '../technique/sources.ts';
import type {
  Dimension,
  IndicatorId,
  LeapsStep,
  Level,
  Severity,
} from '../technique/vocabulary.ts';
import type { EndingKind } from '../scenario/vocabulary.ts';
import type { Observation } from './levels.ts';

/** A pure function of the replay. Every point in it names its evidence. */
export type Judgement = {
  rubric: number;
  /** False when the learner left before the end; rules that come due at the end are then not judged. */
  complete: boolean;
  ending: { id: string; kind: EndingKind } | null;
  dimensions: Record<Dimension, DimensionJudgement>;
  leaps: Record<LeapsStep, LeapsLamp>;
  criticalErrors: readonly CriticalErrorFinding[];
  rules: readonly RuleFinding[];
  evidence: readonly EvidencePoint[];
  epas: readonly EpasEvidence[];
  /** Lines for orientation, never marks: reflections to questions, words a turn, turns at which they came. */
  reference: ReferenceFigures;
};

export type DimensionJudgement = {
  /** 0–4 with one decimal; null when the path gave no opportunity. */
  level: number | null;
  opportunities: number;
  /** True when a red critical error holds it down. */
  capped: boolean;
  indicators: readonly {
    indicator: IndicatorId;
    level: number | null;
    opportunities: number;
    weight: number;
  }[];
};

export type LeapsLamp = {
  quality: 'none' | 'attempted' | 'clear' | 'strong';
  turns: readonly number[];
};

export type CriticalErrorFinding = {
  code: CriticalErrorCode;
  /** After any aggravation and any repair. */
  severity: Severity;
  /** The turn, or null when it belongs to the follow-through or to the end. */
  turn: number | null;
  step: string | null;
  repaired: boolean;
  technique: string | null;
  rule: string | null;
  quote: string;
};

export type RuleFinding = {
  id: string;
  duty: string;
  status: 'dormant' | 'open' | 'kept' | 'repaired' | 'broken';
  turn: number | null;
};

export type EvidencePoint = {
  turn: number | null;
  step: string | null;
  indicator: IndicatorId;
  level: Level;
  kind: Observation['kind'] | 'rule';
  technique: string | null;
  rule: string | null;
  quote: string;
  sources: readonly SourceId[];
};

export type EpasEvidence = {
  competency: number;
  level: number | null;
  indicators: readonly IndicatorId[];
};
export type ReferenceFigures = {
  reflections: number;
  questions: number;
  complexReflections: number;
  wordsPerTurn: number;
};

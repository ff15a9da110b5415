import type { DisclosureGate } from '../client/disclosure.ts';
import type { SpeechLoad } from '../client/speech-load.ts';
import type { Change } from '../client/vitals.ts';
import type {
  Beat,
  Cue,
  Ending,
  Fact,
  FollowThroughStep,
  Response,
  Scenario,
} from '../scenario/scenario.ts';
import type { Technique } from '../technique/technique.ts';
import type { CriticalErrorCode } from '../technique/critical-errors.ts';
import type { Severity } from '../technique/vocabulary.ts';
import type { Monitor } from './monitors.ts';
import type { SafetyRule, SafetyRuleId } from './safety-rules.ts';
import type { EncounterState } from './state.ts';

/** The runnable form of a scenario: names are indices, conditions are functions, effects are tables. */
export type CompiledScenario = {
  source: Scenario;
  inPerson: boolean;
  beats: readonly CompiledBeat[];
  responses: readonly CompiledResponse[];
  facts: readonly CompiledFact[];
  cues: readonly CompiledCue[];
  rules: readonly CompiledRule[];
  pressures: readonly { until: number; description: string }[];
  steps: readonly CompiledStep[];
  endings: readonly CompiledEnding[];
  /** Indices of the takeover beats. */
  escalation: number;
  withdrawal: number;
  /** What presence does each turn, by presence × 5 + phase. */
  presence: readonly Change[];
  flagBits: ReadonlyMap<string, number>;
  beatIndex: ReadonlyMap<string, number>;
  responseIndex: ReadonlyMap<string, number>;
  stepIndex: ReadonlyMap<string, number>;
  /** Bits of flags that the machine itself reads or sets; 0 where the scenario does not use one. */
  bits: {
    limitsStated: number;
    askedSuicide: number;
    overwhelmed: number;
    withdrew: number;
    /** Facts whose telling answers the suicide question. */
    suicideFacts: number;
  };
  opening: EncounterState;
};

export type Test = (state: EncounterState) => boolean;
/** Resolves to the index of a beat, or -1 for the end. */
export type Way = { test: Test | null; to: number };

export type CompiledBeat = {
  source: Beat;
  index: number;
  responses: readonly number[];
  cues: readonly number[];
  flags: number;
  lines: readonly (Test | null)[];
};

export type CompiledResponse = {
  source: Response;
  index: number;
  beat: number;
  offered: Test | null;
  techniques: readonly Technique[];
  /** The same with what comes too early counted as unsolicited advice; equal when nothing does. */
  premature: readonly Technique[];
  speech: SpeechLoad;
  overloads: boolean;
  /** Effects by (phase × 3 + reception) × 2 + premature. */
  effects: readonly Change[];
  /** Index in the catalogue of the technique that leads; silence has its own. */
  lead: number;
  rapport: number;
  flags: number;
  topics: number;
  cues: readonly number[];
  /** A hard question, gentler after empathy. */
  hardQuestion: boolean;
  asksSuicide: boolean;
  repairs: boolean;
  statesLimits: boolean;
  borrows: number;
  /** Acts that bring borrowed trust due: bits as `borrowed`. */
  callsIn: number;
  /** A report or a call for help: costs more where limits were never stated. */
  discloses: boolean;
  errors: readonly CompiledError[];
  prematureErrors: readonly CompiledError[];
  replyLines: readonly (Test | null)[];
  ways: readonly Way[];
};

/** A critical error that a response or a follow-through option makes. */
export type CompiledError = {
  code: CriticalErrorCode;
  technique: string;
  severity: Severity;
  /** Red from this arousal on; 101 when never. */
  redFromArousal: number;
  redInCrisis: boolean;
  /** Escalates at once from ESCALATION_AFTER_ERROR on (rule 10). */
  escalates: boolean;
};

export type CompiledFact = {
  source: Fact;
  gate: DisclosureGate;
  needs: Test | null;
  bit: number;
  cues: readonly number[];
};
export type CompiledCue = {
  source: Cue;
  /** Bit in `state.cues`; 0 when no condition reads it. */
  bit: number;
  rules: readonly number[];
};
export type CompiledRule = { source: SafetyRule; id: SafetyRuleId; monitor: Monitor };
export type CompiledStep = {
  source: FollowThroughStep;
  index: number;
  comesUp: Test | null;
  options: readonly {
    id: string;
    techniques: readonly Technique[];
    flags: number;
    errors: readonly CompiledError[];
  }[];
};
export type CompiledEnding = { source: Ending; test: Test | null };

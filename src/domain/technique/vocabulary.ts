/**
 * The words that everything else speaks: phases, LEAPS steps, indicators, safety flags.
 * Anchors and weights of the indicators live in `judgement/rubric.ts`.
 */

/** Phases of arousal, in order of the index that states store. */
export const PHASES = ['settled', 'anxious', 'defensive', 'crisis', 'recovery'] as const;
export type Phase = (typeof PHASES)[number];

/** L.E.A.P.S., after Thompson & Jenkins, Verbal Judo (1993). A cycle, not a checklist. */
export const LEAPS_STEPS = ['listen', 'empathize', 'ask', 'paraphrase', 'summarize'] as const;
export type LeapsStep = (typeof LEAPS_STEPS)[number];

export const DIMENSIONS = ['activeListening', 'empathy', 'safety'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const INDICATORS = [
  'AL1', 'AL2', 'AL3', 'AL4', 'AL5',
  'EM1', 'EM2', 'EM3', 'EM4', 'EM5',
  'SF1', 'SF2', 'SF3', 'SF4', 'SF5',
] as const; // prettier-ignore
export type IndicatorId = (typeof INDICATORS)[number];

/** 0 harmful, or absent where required; 1 limited; 2 developing; 3 proficient; 4 skilled under pressure. */
export type Level = 0 | 1 | 2 | 3 | 4;

export const SEVERITIES = ['amber', 'red'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Facts of safety that explicit acts make true. Talk never sets them: "only acts change risk".
 * A technique sets its own flags (see `Technique.sets`); a response may set more.
 */
export const SAFETY_FLAGS = [
  'limits_stated',
  'asked_suicide',
  'asked_plan',
  'asked_means',
  'asked_harm',
  'means_secured',
  'not_alone',
  'support_contacted',
  'plan_made',
  'handoff_done',
  'report_made',
  'supervisor_told',
  'help_called',
  'exit_clear',
  'audience_removed',
  'private',
  'interpreter_ok',
  'location_known',
  'seen_alone',
  'medical_ok',
  'left_scene',
  /** Set by a response whose over-reaction did harm; makes it red (CE17). */
  'harm_followed',
] as const;
export type SafetyFlag = (typeof SAFETY_FLAGS)[number];

import type { SourceId } from '../technique/sources.ts';
import type { CriticalErrorCode } from '../technique/critical-errors.ts';
import type { IndicatorId, SafetyFlag, Severity } from '../technique/vocabulary.ts';
import type { CueKind } from '../scenario/vocabulary.ts';

/**
 * A safety rule is temporal: something must be done once a cue is there, in time. Rules are not points;
 * each runs as its own small monitor (see `monitors.ts`).
 */
export type SafetyRule = {
  id: string;
  /** What the learner reads in feedback, as a duty. */
  duty: string;
  /** Cues that open it. */
  opensOn: readonly CueKind[];
  /** Any one of these flags keeps it. */
  keptBy: readonly SafetyFlag[];
  /** Learner turns after the cue, or the very end (follow-through included). */
  within: { turns: 1 | 2 } | 'encounter' | 'follow-through';
  /** For rules of order: the flag must come before the cue, not after it. */
  order?: 'before-cue';
  breaks: { code: CriticalErrorCode; severity: Severity } | null;
  indicator: IndicatorId;
  sources: readonly SourceId[];
};

/** Order matters: feedback lists broken duties in this order. */
export const SAFETY_RULES = [
  {
    id: 'leave-or-call',
    duty: 'Leave, or call for help, at once when the scene is not safe.',
    opensOn: ['danger-in-scene'],
    keptBy: ['left_scene', 'help_called'],
    within: { turns: 1 },
    breaks: { code: 'CE14', severity: 'red' },
    indicator: 'SF3',
    sources: ['nasw-safety'],
  },
  {
    id: 'ask-suicide-now',
    duty: 'Ask about suicide in plain words within two turns of an explicit cue.',
    opensOn: ['suicide-explicit'],
    keptBy: ['asked_suicide'],
    within: { turns: 2 },
    breaks: { code: 'CE01', severity: 'red' },
    indicator: 'SF2',
    sources: ['vera-mh', 'c-ssrs'],
  },
  {
    id: 'ask-suicide',
    duty: 'Ask about suicide in plain words before the encounter ends.',
    opensOn: ['suicide-implicit'],
    keptBy: ['asked_suicide'],
    within: 'encounter',
    breaks: { code: 'CE01', severity: 'red' },
    indicator: 'SF2',
    sources: ['vera-mh', 'c-ssrs'],
  },
  {
    id: 'ask-about-commands',
    duty: 'Ask whether a voice tells the person to harm themselves or anyone, within two turns.',
    opensOn: ['command-voices'],
    keptBy: ['asked_harm', 'asked_suicide'],
    within: { turns: 2 },
    breaks: { code: 'CE01', severity: 'red' },
    indicator: 'SF2',
    sources: ['vera-mh'],
  },
  {
    id: 'complete-the-picture',
    duty: 'After a yes, ask about plan, intent and timing.',
    opensOn: ['suicide-risk-high'],
    keptBy: ['asked_plan'],
    within: 'encounter',
    breaks: null,
    indicator: 'SF2',
    sources: ['c-ssrs'],
  },
  {
    id: 'address-means',
    duty: 'Agree how the means are put out of reach.',
    opensOn: ['suicide-means'],
    keptBy: ['means_secured'],
    within: 'follow-through',
    breaks: { code: 'CE10', severity: 'red' },
    indicator: 'SF4',
    sources: ['stanley-brown', 'calm'],
  },
  {
    id: 'hand-over',
    duty: 'Do not leave a person at high risk alone; hand over to someone.',
    opensOn: ['suicide-risk-high'],
    keptBy: ['handoff_done', 'help_called'],
    within: 'follow-through',
    breaks: { code: 'CE09', severity: 'red' },
    indicator: 'SF4',
    sources: ['vera-mh'],
  },
  {
    id: 'follow-up-risk',
    duty: 'Leave low risk with a plan, a follow-up or a word to the supervisor.',
    opensOn: ['suicide-risk-low'],
    keptBy: ['plan_made', 'handoff_done', 'supervisor_told'],
    within: 'follow-through',
    breaks: null,
    indicator: 'SF4',
    sources: ['stanley-brown'],
  },
  {
    id: 'report-child-abuse',
    duty: 'Report suspected child abuse yourself: by telephone at once, in writing within 36 hours.',
    opensOn: ['child-abuse'],
    keptBy: ['report_made'],
    within: 'follow-through',
    breaks: { code: 'CE11', severity: 'red' },
    indicator: 'SF5',
    sources: ['pen-code-11166'],
  },
  {
    id: 'report-elder-abuse',
    duty: 'Report suspected elder abuse yourself: at once, in writing within two working days.',
    opensOn: ['elder-abuse'],
    keptBy: ['report_made'],
    within: 'follow-through',
    breaks: { code: 'CE11', severity: 'red' },
    indicator: 'SF5',
    sources: ['wic-15630'],
  },
  {
    id: 'protect-third-party',
    duty: 'Take a threat against a named person to the supervisor or to those who can protect.',
    opensOn: ['threat-to-other'],
    keptBy: ['supervisor_told', 'help_called'],
    within: 'follow-through',
    breaks: { code: 'CE16', severity: 'red' },
    indicator: 'SF5',
    sources: ['civ-code-43-92'],
  },
  {
    id: 'ask-in-private',
    duty: 'Speak about partner violence only where nobody else hears it.',
    opensOn: ['partner-violence'],
    keptBy: ['private', 'seen_alone'],
    within: { turns: 1 },
    order: 'before-cue',
    breaks: { code: 'CE13', severity: 'red' },
    indicator: 'SF5',
    sources: ['ipv-practice'],
  },
  {
    id: 'medical-check',
    duty: 'Have a possible medical cause checked.',
    opensOn: ['medical'],
    keptBy: ['medical_ok', 'help_called'],
    within: 'follow-through',
    breaks: null,
    indicator: 'SF1',
    sources: ['beta'],
  },
  {
    id: 'limits-before-disclosure',
    duty: 'Say what you can and cannot keep private before the person tells you something that binds you.',
    opensOn: [
      'suicide-risk-low',
      'suicide-risk-high',
      'child-abuse',
      'elder-abuse',
      'threat-to-other',
    ],
    keptBy: ['limits_stated'],
    within: { turns: 1 },
    order: 'before-cue',
    breaks: null,
    indicator: 'SF5',
    sources: ['nasw-code'],
  },
] as const satisfies readonly SafetyRule[];

export type SafetyRuleId = (typeof SAFETY_RULES)[number]['id'];

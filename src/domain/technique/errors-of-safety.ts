import type { ErrorTechnique } from './technique.ts';

/**
 * Errors of safety: asking so that the answer is no, leaving someone at risk, staying in danger, and
 * doing too much. Doing too much is an error as well. Signs of the effects follow the sources named with
 * each, magnitudes are our assumption.
 */
export const SAFETY_ERRORS = [
  {
    kind: 'error',
    id: 'leading-safety-question',
    name: 'Leading or euphemistic safety question',
    leaps: null,
    definition:
      'Asks about suicide or harm so that "no" is the easy answer: negated, leading, or around the word.',
    example: "You're not thinking of doing anything silly, are you?",
    evidence: [
      { indicator: 'SF2', level: 0 },
      { indicator: 'AL2', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 5, crisis: 5, recovery: 5 },
      trust: -5,
      hope: 0,
      engagement: -5,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE02', severity: 'amber' },
    basis: { kind: 'source', sources: ['vera-mh', 'verbal-judo'] },
  },
  {
    kind: 'error',
    id: 'intrusive-detail-seeking',
    name: 'Intrusive detail-seeking',
    leaps: null,
    definition:
      'Asks for more of what was done, or of how it would be done, than help or a report needs.',
    example:
      'Can you tell me exactly what he did each time, and how many times? I want to get it all down.',
    evidence: [{ indicator: 'AL2', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 10, recovery: 10 },
      trust: -10,
      hope: -5,
      engagement: -10,
    },
    load: 2,
    sets: [],
    criticalError: { code: 'CE19', severity: 'amber' },
    basis: {
      kind: 'assumption',
      note: 'To report takes suspicion, not an investigation; how much a search for detail harms is our assumption.',
      sources: ['pen-code-11166', 'safe-messaging'],
    },
  },
  {
    kind: 'error',
    id: 'no-suicide-promise',
    name: 'No-suicide promise',
    leaps: null,
    definition:
      'Asks the person to promise to stay alive instead of making a plan with them. It eases the worker, and it teaches silence.',
    example: "Promise me you won't do anything before Monday. Can you promise me that?",
    evidence: [
      { indicator: 'SF4', level: 0 },
      { indicator: 'EM4', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 5, crisis: 5, recovery: 5 },
      trust: -5,
      hope: -5,
      engagement: -5,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE12', severity: 'amber' },
    basis: { kind: 'source', sources: ['stanley-brown', 'vera-mh'] },
  },
  {
    kind: 'error',
    id: 'leaving-at-risk',
    name: 'Leaving a person at risk',
    leaps: null,
    definition:
      'Steps out, ends the call or stops on time while the person is at high risk and nobody has taken over.',
    example:
      "I have to get to my next visit, but you have my number, and we'll pick this up on Thursday.",
    evidence: [{ indicator: 'SF4', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 5, crisis: 5, recovery: 5 },
      trust: -15,
      hope: -15,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE09', severity: 'red' },
    basis: { kind: 'source', sources: ['vera-mh', 'c-ssrs'] },
  },
  {
    kind: 'error',
    id: 'staying-in-danger',
    name: 'Staying in danger',
    leaps: null,
    definition:
      'Stays in, or goes into, a scene with a weapon, an assault or a threat, alone and without help.',
    example:
      "(Sees the weapon on the table, and sits down) It's fine. We're nearly done with the form anyway.",
    evidence: [{ indicator: 'SF3', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 5, crisis: 5, recovery: 5 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    criticalError: { code: 'CE14', severity: 'red' },
    basis: { kind: 'source', sources: ['nasw-safety'] },
  },
  {
    kind: 'error',
    id: 'over-reaction',
    name: 'Over-reaction',
    leaps: null,
    definition:
      'Reaches for police, a hold, 911 or a report although the facts do not meet what each is for; poverty or an odd belief is not enough.',
    example:
      "To be on the safe side I'm going to report it. You and a child in a car, I can't just leave that.",
    evidence: [
      { indicator: 'SF5', level: 0 },
      { indicator: 'EM4', level: 0 },
    ],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 15, crisis: 20, recovery: 15 },
      trust: -15,
      hope: -10,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE17', severity: 'amber' },
    basis: { kind: 'source', sources: ['pen-code-11165', 'wic-5150'] },
  },
  {
    kind: 'error',
    id: 'partner-safety-breach',
    name: 'Breach of safety with violence at home',
    leaps: null,
    definition:
      'Makes a survivor less safe: asks about violence where the person who may be doing it can hear, contacts that person, passes it on without consent or duty, or insists on leaving now.',
    example: "You can't go back there tonight. Let me call her and tell her you're staying here.",
    evidence: [
      { indicator: 'SF5', level: 0 },
      { indicator: 'SF4', level: 0 },
      { indicator: 'EM4', level: 0 },
    ],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 15, crisis: 15, recovery: 15 },
      trust: -15,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE13', severity: 'red' },
    basis: { kind: 'source', sources: ['ipv-practice', 'danger-assessment', 'pen-code-11160'] },
  },
] as const satisfies readonly ErrorTechnique[];

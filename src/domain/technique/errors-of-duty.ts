import type { ErrorTechnique } from './technique.ts';

/**
 * Errors of duty and honesty. A promise of secrecy and a false promise raise trust now: it is borrowed,
 * and the client model takes it back when the promise breaks. Signs of the effects follow the sources
 * named with each, magnitudes are our assumption.
 */
export const DUTY_ERRORS = [
  {
    kind: 'error',
    id: 'secrecy-promise',
    name: 'Promise of secrecy',
    leaps: null,
    definition:
      'Promises to tell nobody, whatever it is. It opens the door now, and the first duty breaks it.',
    example: "You can tell me anything. It stays between you and me, I won't tell a soul.",
    evidence: [{ indicator: 'SF5', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: 0 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 0,
    sets: [],
    criticalError: { code: 'CE03', severity: 'red' },
    basis: { kind: 'source', sources: ['nasw-code'] },
  },
  {
    kind: 'error',
    id: 'false-promise',
    name: 'False promise',
    leaps: null,
    definition: 'Promises an outcome that is not yours to give.',
    example: 'Nobody is going to take your kids. I promise you that.',
    evidence: [{ indicator: 'SF5', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    criticalError: { code: 'CE15', severity: 'red' },
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'error',
    id: 'deception',
    name: 'Deception',
    leaps: null,
    definition: 'Hides what you are doing or gives a false reason for it, even to keep the peace.',
    example:
      "(Leaves to call the police) I'm just going to get you some water, I'll be right back.",
    evidence: [{ indicator: 'SF5', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 5, crisis: 5, recovery: 5 },
      trust: -5,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    criticalError: { code: 'CE15', severity: 'red' },
    basis: {
      kind: 'assumption',
      note: 'The duty of honesty has sources; that evasion is half felt before it is found out is our assumption.',
      sources: ['nasw-code', 'beta'],
    },
  },
  {
    kind: 'error',
    id: 'leaving-report-to-others',
    name: 'Leaving the report to others',
    leaps: null,
    definition:
      'Suspects abuse and passes the report on, waits for proof, or puts it off. The duty is your own.',
    example:
      "I'll mention it to my supervisor on Monday, and she'll know whether it needs a report.",
    evidence: [{ indicator: 'SF5', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    criticalError: { code: 'CE11', severity: 'red' },
    basis: { kind: 'source', sources: ['pen-code-11166', 'wic-15630'] },
  },
  {
    kind: 'error',
    id: 'needless-disclosure',
    name: 'Needless disclosure',
    leaps: null,
    definition:
      'Tells others more than safety needs, or before the person was asked: calls parents without consulting the minor, shares what is private.',
    example:
      "I've already called your mom and told her everything you said. I thought she had a right to know.",
    evidence: [
      { indicator: 'SF5', level: 0 },
      { indicator: 'EM4', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 10, recovery: 10 },
      trust: -15,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE17', severity: 'amber' },
    basis: { kind: 'source', sources: ['fam-code-6924', 'nasw-code', 'evid-code-1024'] },
  },
] as const satisfies readonly ErrorTechnique[];

import type { ErrorTechnique } from './technique.ts';

/**
 * Errors of empathy: comfort that closes the door, collusion, loss of the person. Most are said with
 * good intent; harm comes all the same. Signs of the effects follow the sources named with each,
 * magnitudes are our assumption.
 */
export const EMPATHY_ERRORS = [
  {
    kind: 'error',
    id: 'false-reassurance',
    name: 'False reassurance',
    leaps: null,
    definition:
      'Comforts with something you cannot know, or with an "at least", so that the feeling has no place left.',
    example: "Don't worry, I'm sure it will all work out. At least you have each other.",
    evidence: [{ indicator: 'EM2', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 5, recovery: 10 },
      trust: -10,
      hope: -5,
      engagement: -5,
    },
    load: 0,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['vera-mh', 'bolt'] },
  },
  {
    kind: 'error',
    id: 'minimising-risk',
    name: 'Minimising risk or abuse',
    leaps: null,
    definition: 'Makes danger or abuse small, doubts it, or shames the person for it.',
    example:
      "I think you're just worn out. You'd never really do that, you have your kids to think of.",
    evidence: [
      { indicator: 'EM2', level: 0 },
      { indicator: 'SF1', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 5, recovery: 10 },
      trust: -10,
      hope: -5,
      engagement: -5,
    },
    load: 0,
    sets: [],
    criticalError: { code: 'CE04', severity: 'red' },
    basis: { kind: 'source', sources: ['vera-mh'] },
  },
  {
    kind: 'error',
    id: 'over-identifying',
    name: 'Over-identifying',
    leaps: null,
    definition:
      'Claims to know exactly how it feels, or tells your own story, so that the talk turns to you.',
    example:
      'I know exactly how you feel. When my dad got sick, I went through the very same thing.',
    evidence: [
      { indicator: 'EM1', level: 0 },
      { indicator: 'AL1', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 5, crisis: 5, recovery: 5 },
      trust: -5,
      hope: 0,
      engagement: -5,
    },
    load: 1,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['peer-feedback'] },
  },
  {
    kind: 'error',
    id: 'arguing-with-delusion',
    name: 'Arguing with a delusion',
    leaps: null,
    definition: 'Tries to prove to the person that what they believe, see or hear is not real.',
    example:
      "There are no cameras in here, honestly. Look, I'll show you. That's a smoke detector.",
    evidence: [{ indicator: 'EM2', level: 0 }],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 15, crisis: 15, recovery: 15 },
      trust: -10,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE05', severity: 'amber' },
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'error',
    id: 'colluding-with-delusion',
    name: 'Colluding with a delusion',
    leaps: null,
    definition:
      'Plays along and says or acts as if the belief were true. It confirms the fear, and it is not honest.',
    example: "You're right, they are out there. I'll help you keep them away from the house.",
    evidence: [
      { indicator: 'EM2', level: 0 },
      { indicator: 'SF5', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 5, crisis: 10, recovery: 5 },
      trust: 0,
      hope: -5,
      engagement: 0,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE05', severity: 'amber' },
    basis: {
      kind: 'assumption',
      note: 'The consensus is to accept the experience and neither argue nor agree; that colluding feeds the fear at once is our assumption.',
      sources: ['beta'],
    },
  },
  {
    kind: 'error',
    id: 'dehumanising',
    name: 'Dehumanising or discriminating',
    leaps: null,
    definition:
      'Treats the person as a type or a problem: a stereotype, a wrong name or pronoun after correction, a needless question about papers, a demand for English.',
    example:
      "Before we go on, I just need to know whether you have papers. It's only for the form.",
    evidence: [
      { indicator: 'EM5', level: 0 },
      { indicator: 'EM3', level: 0 },
    ],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 20, crisis: 20, recovery: 20 },
      trust: -15,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE18', severity: 'red' },
    basis: { kind: 'source', sources: ['nasw-code', 'nasw-cultural'] },
  },
] as const satisfies readonly ErrorTechnique[];

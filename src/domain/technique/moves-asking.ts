import type { MoveTechnique } from './technique.ts';

/**
 * Moves of asking: open first to understand, then plain and direct for safety. Asking about suicide is
 * never penalised here: three reviews found no harm from asking. That a hard question builds trust when
 * it follows empathy is for the client model; the question alone moves nothing. An open question alone
 * earns little, because the share of open questions did not tell good sessions from poor ones in our own
 * counts. Signs of the effects follow the sources named with each, magnitudes are our assumption.
 */
export const ASKING_MOVES = [
  {
    kind: 'move',
    id: 'open-question',
    name: 'Open question',
    leaps: 'ask',
    definition:
      'One question that cannot be answered with yes or no and leaves the person free where to begin.',
    example: 'What has today been like for you?',
    evidence: [{ indicator: 'AL2', level: 2 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 5, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['annomi', 'miti'] },
  },
  {
    kind: 'move',
    id: 'closed-question',
    name: 'Closed question',
    leaps: 'ask',
    definition:
      'Asks for a yes, a no or a detail. Useful for a fact you need now; in a row it feels like a form.',
    example: 'Did you get here by bus?',
    evidence: [{ indicator: 'AL2', level: 1 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 5, crisis: 5, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['annomi'] },
  },
  {
    kind: 'move',
    id: 'opinion-seeking-question',
    name: 'Opinion-seeking question',
    leaps: 'ask',
    definition:
      'Asks what the person thinks would help, matter or work now, and so hands them a share of the power.',
    example: 'You know this better than I do. What would make the next hour a little easier?',
    evidence: [
      { indicator: 'AL2', level: 4 },
      { indicator: 'EM4', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['verbal-judo', 'beta'] },
  },
  {
    kind: 'move',
    id: 'asking-permission',
    name: 'Asking permission',
    leaps: 'ask',
    definition:
      'Asks before a sensitive topic, a note or a step closer, and means it: no is an answer. Not needed when safety is urgent.',
    example: 'Would it be okay if I asked about home? You can say no.',
    evidence: [
      { indicator: 'AL2', level: 3 },
      { indicator: 'EM4', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: -5, crisis: 0, recovery: 0 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['samhsa', 'miti'] },
  },
  {
    kind: 'move',
    id: 'direct-suicide-question',
    name: 'Direct question about suicide',
    leaps: 'ask',
    definition:
      'Asks about suicide by its name, calmly and without a wish for one answer, and then waits.',
    example:
      'You said it would be easier not to be here. I want to ask you straight: are you thinking about suicide?',
    evidence: [
      { indicator: 'SF2', level: 3 },
      { indicator: 'SF1', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['asked_suicide'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['dazzi', 'decou', 'polihronis', 'vera-mh'] },
  },
  {
    kind: 'move',
    id: 'vague-safety-question',
    name: 'Vague safety question',
    leaps: 'ask',
    definition:
      'Asks about safety without naming the danger, so that the real answer is easy to leave out.',
    example: 'And you feel safe, more or less?',
    evidence: [{ indicator: 'SF2', level: 1 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['vera-mh'] },
  },
  {
    kind: 'move',
    id: 'plan-and-intent-question',
    name: 'Question about plan and intent',
    leaps: 'ask',
    definition:
      'After a yes: asks whether there is a plan, how strong the wish to act is, and whether a time is set.',
    example: "Thank you for telling me. Has it gone as far as a plan, or a time you've set?",
    evidence: [{ indicator: 'SF2', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['asked_plan'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['c-ssrs', 'vera-mh'] },
  },
  {
    kind: 'move',
    id: 'means-question',
    name: 'Question about means',
    leaps: 'ask',
    definition:
      'Asks whether what the person has thought of using is within reach. It asks for access, not for detail.',
    example: 'Is what you have thought of using somewhere you can get to tonight?',
    evidence: [{ indicator: 'SF2', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['asked_means'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['c-ssrs', 'calm'] },
  },
  {
    kind: 'move',
    id: 'direct-harm-question',
    name: 'Direct question about harm',
    leaps: 'ask',
    definition:
      'Asks in plain words about harm to or by others: violence, abuse, or voices that give orders. Alone with the person, never in front of someone they may fear.',
    example:
      'When the voice tells you to get out, does it also tell you to hurt yourself or someone else?',
    evidence: [
      { indicator: 'SF2', level: 4 },
      { indicator: 'SF1', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['asked_harm'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['vera-mh', 'danger-assessment', 'ipv-practice'] },
  },
  {
    kind: 'move',
    id: 'protective-factors-question',
    name: 'Question about what holds the person',
    leaps: 'ask',
    definition:
      'Asks who or what has kept the person going. It completes the picture of risk; it does not take the place of asking about it.',
    example: 'You got through Sunday night. What, or who, helped you get through?',
    evidence: [
      { indicator: 'SF2', level: 3 },
      { indicator: 'AL2', level: 4 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 5,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: {
      kind: 'assumption',
      note: 'Asking for supports belongs to a full picture of risk; that it lifts hope is our assumption.',
      sources: ['vera-mh', 'bolt'],
    },
  },
] as const satisfies readonly MoveTechnique[];

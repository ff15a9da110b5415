import type { MoveTechnique } from './technique.ts';

/**
 * Moves of listening: attend, reflect, paraphrase, sum up. The signs of the effects follow the sources
 * named with each; the magnitudes are our assumption, to be calibrated with faculty. Techniques in one
 * answer add up before the client model caps the turn, so each carries only its own share.
 */
export const LISTENING_MOVES = [
  {
    kind: 'move',
    id: 'introducing-self',
    name: 'Introducing yourself',
    leaps: null,
    definition:
      'Says in a sentence who you are and what you are here for, and asks what the person would like to be called.',
    example: "Hi, I'm Dana, the social work intern here today. What would you like me to call you?",
    evidence: [{ indicator: 'EM3', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'move',
    id: 'minimal-encourager',
    name: 'Minimal encourager',
    leaps: 'listen',
    definition:
      'A nod or a word or two that says "I am with you, go on" and leaves the turn with the person.',
    example: "Mm. I'm with you. Go on.",
    evidence: [{ indicator: 'AL1', level: 2 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: -5, recovery: -5 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['vecchi', 'alos'] },
  },
  {
    kind: 'move',
    id: 'attentive-silence',
    name: 'Attentive silence',
    leaps: 'listen',
    definition:
      'Lets a pause stand on purpose, with the body still turned to the person, so that they can find words.',
    example: '(Stays seated, hands open, looks down for a moment and lets the quiet be.)',
    evidence: [{ indicator: 'AL1', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: -5, recovery: -5 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['vecchi', 'hill'] },
  },
  {
    kind: 'move',
    id: 'returning-to-a-cue',
    name: 'Returning to a dropped cue',
    leaps: 'listen',
    definition:
      'Goes back, gently, to something the person let fall and nobody picked up, and sets it beside what else they said.',
    example:
      'You said "not that it matters now", and before that, that you gave your plants away. I keep thinking about those two together.',
    evidence: [
      { indicator: 'AL1', level: 4 },
      { indicator: 'SF1', level: 4 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['vera-mh', 'alos'] },
  },
  {
    kind: 'move',
    id: 'reflection-of-feeling',
    name: 'Reflection of feeling',
    leaps: 'empathize',
    definition:
      'Names, as a guess, the feeling you hear and what it is about, at the strength the person shows it. It is not agreement.',
    example: 'It sounds frightening, not knowing where the two of you will sleep tonight.',
    evidence: [
      { indicator: 'EM1', level: 3 },
      { indicator: 'AL3', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: -5, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'carkhuff'] },
  },
  {
    kind: 'move',
    id: 'complex-reflection',
    name: 'Complex reflection',
    leaps: 'empathize',
    definition:
      'Says, as a guess, what lies under the words: the fear below the anger, the value that was hurt, or both sides of a doubt.',
    example:
      "I wonder if under the anger there's a worry: that if you stop fighting, nobody else will fight for her.",
    evidence: [
      { indicator: 'EM1', level: 4 },
      { indicator: 'AL3', level: 4 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: 0, recovery: -5 },
      trust: 10,
      hope: 5,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['miti', 'annomi', 'carkhuff'] },
  },
  {
    kind: 'move',
    id: 'paraphrase',
    name: 'Paraphrase with a check',
    leaps: 'paraphrase',
    definition:
      'Gives the meaning back in fewer words of your own, asks whether you have it right, and takes the correction.',
    example:
      'So the bus never came, you walked the whole way, and then our door was locked. Have I got it right?',
    evidence: [
      { indicator: 'AL3', level: 3 },
      { indicator: 'AL1', level: 2 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'verbal-judo'] },
  },
  {
    kind: 'move',
    id: 'simple-repetition',
    name: 'Simple repetition',
    leaps: 'paraphrase',
    definition:
      "Hands the person's own words back almost unchanged. It shows that you heard; it adds nothing, and twice is once too often.",
    example: "You're fed up with it.",
    evidence: [{ indicator: 'AL3', level: 1 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['annomi', 'miti'] },
  },
  {
    kind: 'move',
    id: 'summary',
    name: 'Summary',
    leaps: 'summarize',
    definition:
      "Gathers two to four of the person's own main points in a few sentences, without a plan in it yet.",
    example:
      'So there are three things: the rent, the night shifts, and that nobody at home knows how tired you are.',
    evidence: [
      { indicator: 'AL4', level: 2 },
      { indicator: 'AL3', level: 2 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 2,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['verbal-judo', 'peer-feedback'] },
  },
  {
    kind: 'move',
    id: 'summary-with-next-step',
    name: 'Summary with an agreed next step',
    leaps: 'summarize',
    definition:
      "Gathers the person's main points and a strength, says who does what by when, and asks what you missed.",
    example:
      "You kept her safe on your own all week. You'll call your aunt, I'll call the clinic before four, and we meet here at five. What did I miss?",
    evidence: [
      { indicator: 'AL4', level: 3 },
      { indicator: 'EM4', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 5,
    },
    load: 2,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['verbal-judo', 'bogo'] },
  },
] as const satisfies readonly MoveTechnique[];

import type { MoveTechnique } from './technique.ts';

/**
 * Moves of de-escalation: choice, space, quiet, limits with respect, and leaving in time. Practice here
 * rests on consensus more than on trials (one systematic review found a single eligible trial). Signs of
 * the effects follow the sources named with each, magnitudes are our assumption.
 */
export const DE_ESCALATION_MOVES = [
  {
    kind: 'move',
    id: 'offering-choice',
    name: 'Offering a real choice',
    leaps: 'ask',
    definition:
      'Offers two or three options that you can truly give, and goes with the one the person takes.',
    example: 'We can sit in here, or walk outside where it is quieter. Which would you like?',
    evidence: [{ indicator: 'EM4', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: -5, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'price-baker', 'samhsa'] },
  },
  {
    kind: 'move',
    id: 'small-kindness',
    name: 'Small kindness',
    leaps: null,
    definition:
      'Offers something plain that helps the body or the moment: water, a chair, a blanket, a call.',
    example: 'You have been on your feet all night. Can I get you some water?',
    evidence: [{ indicator: 'EM3', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: -5, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'move',
    id: 'respectful-limit',
    name: 'Respectful limit',
    leaps: null,
    definition:
      'Says which behaviour has to stop or change, why, and what the person can do instead. No threat in it.',
    example:
      "I want to keep listening. I can't while things are being thrown. You can stand over there and tell me.",
    evidence: [{ indicator: 'SF3', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: -5, crisis: -5, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 2,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'price-baker'] },
  },
  {
    kind: 'move',
    id: 'giving-space',
    name: 'Giving space',
    leaps: null,
    definition:
      'Steps back, stands at an angle with open hands, leaves the way to the door free, and says so.',
    example:
      "I'm going to step back and give you some room. The door is right there, nobody is in your way.",
    evidence: [{ indicator: 'SF3', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -10, crisis: -10, recovery: -5 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'nasw-safety'] },
  },
  {
    kind: 'move',
    id: 'reducing-stimulation',
    name: 'Reducing stimulation',
    leaps: null,
    definition:
      'Makes the place calmer: moves the audience away, lowers the noise, and leaves one person to speak.',
    example:
      "(To the others) Could you all give us the hallway? (To him) It's just me talking with you now.",
    evidence: [{ indicator: 'SF3', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -10, crisis: -10, recovery: -5 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: ['audience_removed'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'nice-ng10', 'cpi'] },
  },
  {
    kind: 'move',
    id: 'moving-to-privacy',
    name: 'Moving to a private place',
    leaps: null,
    definition:
      'Invites the person to where nobody else hears, with the exit free for both of you.',
    example:
      "There's a quiet room across the hall. We can leave the door as you like it. Shall we?",
    evidence: [{ indicator: 'SF3', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: -5, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['private'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'nice-ng10', 'ipv-practice'] },
  },
  {
    kind: 'move',
    id: 'explaining-next-step',
    name: 'Explaining the next step',
    leaps: null,
    definition:
      'Says in a sentence or two what will happen next and why, honestly, with what you do not know.',
    example:
      "Next, a doctor will ask how you have slept. I don't know yet how long the wait is. I'll find out and tell you.",
    evidence: [
      { indicator: 'EM4', level: 3 },
      { indicator: 'AL5', level: 3 },
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
    basis: { kind: 'source', sources: ['samhsa', 'beta'] },
  },
  {
    kind: 'move',
    id: 'leaving-unsafe-scene',
    name: 'Leaving an unsafe scene',
    leaps: null,
    definition:
      'Ends the visit and goes to a safe place as soon as a weapon, an assault or your own alarm says so. It is a success.',
    example: "I'm going to step outside now. I'm not giving up on you; I'll call you from the car.",
    evidence: [{ indicator: 'SF3', level: 4 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: -5, crisis: -10, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['left_scene'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['nasw-safety'] },
  },
] as const satisfies readonly MoveTechnique[];

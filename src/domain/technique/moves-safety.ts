import type { MoveTechnique } from './technique.ts';

/**
 * Moves that act on risk: plans, people, hand-offs, help. Talk lowers distress, only acts lower risk, so
 * these are the techniques that set safety flags. Signs of the effects follow the sources named with
 * each, magnitudes are our assumption. No method, place or dose is ever named.
 */
export const SAFETY_MOVES = [
  {
    kind: 'move',
    id: 'advice-with-permission',
    name: 'Advice with permission',
    leaps: null,
    definition:
      'Asks first, then offers one idea as a suggestion, and leaves the decision with the person.',
    example:
      "I have a thought about the school. Would you like to hear it? You'll know if it fits.",
    evidence: [
      { indicator: 'AL5', level: 3 },
      { indicator: 'EM4', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 5, recovery: 0 },
      trust: 0,
      hope: 5,
      engagement: 0,
    },
    load: 2,
    sets: [],
    needsRapport: true,
    repairs: false,
    basis: { kind: 'source', sources: ['miti', 'annomi'] },
  },
  {
    kind: 'move',
    id: 'resource-and-referral',
    name: 'Resource and referral',
    leaps: null,
    definition:
      'Offers one or two services that fit what the person said they need, and says how to reach them.',
    example:
      'You said the rent is the worst of it. There is a tenant clinic on Fridays; I can call them with you.',
    evidence: [{ indicator: 'SF4', level: 2 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 5, recovery: 0 },
      trust: 0,
      hope: 5,
      engagement: 0,
    },
    load: 2,
    sets: [],
    needsRapport: true,
    repairs: false,
    basis: { kind: 'source', sources: ['vera-mh'] },
  },
  {
    kind: 'move',
    id: 'phone-number-only',
    name: 'Phone number only',
    leaps: null,
    definition:
      'Gives a number or a leaflet and leaves it there. Better than nothing, but it asks the person to do the hard part alone.',
    example: "Here's the 988 card. You can call or text them any time.",
    evidence: [{ indicator: 'SF4', level: 1 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: true,
    repairs: false,
    basis: { kind: 'source', sources: ['vera-mh'] },
  },
  {
    kind: 'move',
    id: 'safety-planning',
    name: 'Safety planning',
    leaps: 'summarize',
    definition:
      'Works out with the person, in their words: the warning signs, what they can do, where and to whom they can turn, which professionals, and a safer home.',
    example:
      "Let's write this down together, in your words. How would you notice that a bad night is coming?",
    evidence: [
      { indicator: 'SF4', level: 3 },
      { indicator: 'EM4', level: 4 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 0,
    },
    load: 2,
    sets: ['plan_made'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['stanley-brown'] },
  },
  {
    kind: 'move',
    id: 'means-safety',
    name: 'Means safety',
    leaps: null,
    definition:
      'Agrees how to put time and distance between the person and the means: what, for how long, who holds it, and who checks that it is done.',
    example:
      'Just for now, until this passes: who could hold on to it tonight, so that it is not in the house with you?',
    evidence: [{ indicator: 'SF4', level: 4 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 0,
    },
    load: 2,
    sets: ['means_secured'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['stanley-brown', 'calm'] },
  },
  {
    kind: 'move',
    id: 'involving-support',
    name: 'Involving a support person',
    leaps: null,
    definition:
      'Brings in someone the person chooses, and agrees with them what that someone is told and what stays private.',
    example:
      "You trust your aunt. Shall we call her together? Tell me what I may say and what I shouldn't.",
    evidence: [
      { indicator: 'SF4', level: 3 },
      { indicator: 'EM4', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 0,
    },
    load: 2,
    sets: ['support_contacted'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['stanley-brown'] },
  },
  {
    kind: 'move',
    id: 'staying-with',
    name: 'Staying with the person',
    leaps: null,
    definition:
      'Makes sure that the person is not alone, in the room or on the line, until someone else has taken over.',
    example: "You won't be by yourself with this. I'm staying right here until she comes.",
    evidence: [{ indicator: 'SF4', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 0,
    },
    load: 0,
    sets: ['not_alone'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['vera-mh', 'c-ssrs'] },
  },
  {
    kind: 'move',
    id: 'warm-handoff',
    name: 'Warm hand-off',
    leaps: 'summarize',
    definition:
      'Brings the person and the next worker together. Tells the story briefly in front of them, so that they need not start over, and lets them correct it.',
    example:
      'Sam, this is Luz, who I told you about. Luz, Sam has had a hard week. Sam, stop me if I get it wrong.',
    evidence: [
      { indicator: 'SF4', level: 3 },
      { indicator: 'AL4', level: 4 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 0,
    },
    load: 1,
    sets: ['handoff_done'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['vera-mh', 'verbal-judo'] },
  },
  {
    kind: 'move',
    id: 'calling-for-help',
    name: 'Calling for help, openly',
    leaps: null,
    definition:
      'Calls the help that the danger needs (a colleague, a mobile team, 911) and tells the person that you are doing it and why.',
    example:
      "I'm worried for your life, so I'm calling the crisis team now. I'll do it here, where you can hear me.",
    evidence: [
      { indicator: 'SF3', level: 4 },
      { indicator: 'SF4', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 5, crisis: 0, recovery: 5 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['help_called'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['nasw-safety', 'beta'] },
  },
  {
    kind: 'move',
    id: 'medical-check',
    name: 'Getting a medical check',
    leaps: null,
    definition:
      'Notices signs that may have a bodily cause, asks about them, and gets someone qualified to look.',
    example:
      "You're very hot, and you say your chest hurts. I'd like the nurse to look at you now. I'll stay.",
    evidence: [
      { indicator: 'SF1', level: 3 },
      { indicator: 'SF4', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['medical_ok'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta'] },
  },
] as const satisfies readonly MoveTechnique[];

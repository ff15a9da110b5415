import type { MoveTechnique } from './technique.ts';

/**
 * Moves of empathy: validate without colluding, respect, cultural humility, repair. Signs of the effects
 * follow the sources named with each, magnitudes are our assumption. The trust that an apology wins back
 * is a share of what was lost, so the client model works it out.
 */
export const EMPATHY_MOVES = [
  {
    kind: 'move',
    id: 'validation',
    name: 'Validation',
    leaps: 'empathize',
    definition:
      'Says that the feeling makes sense, given what happened. It stands by the feeling, not by every act or plan that comes with it.',
    example:
      'Two hours in line, and then the window closed in front of you. Anyone would be angry.',
    evidence: [{ indicator: 'EM2', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -10, crisis: -5, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta', 'vera-mh'] },
  },
  {
    kind: 'move',
    id: 'agreeing-in-truth',
    name: 'Agreeing with what is true',
    leaps: 'empathize',
    definition:
      'Finds the part of the complaint that is right and says so plainly, without a "but".',
    example: "You're right. We should have called you, and we didn't.",
    evidence: [{ indicator: 'EM2', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -10, crisis: -5, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'move',
    id: 'affirmation',
    name: 'Affirmation',
    leaps: 'empathize',
    definition:
      'Names a real strength or effort that you saw. It is specific, it is true, and it is not praise for pleasing you.',
    example:
      'You carried all of this alone for a week, and you still came in to find help for him.',
    evidence: [{ indicator: 'EM3', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 5,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['miti', 'emdabs'] },
  },
  {
    kind: 'move',
    id: 'normalising',
    name: 'Normalising with honest hope',
    leaps: 'empathize',
    definition:
      'Says that a strong reaction is a human answer to what happened. Does not make it small, and leaves honest room for change.',
    example:
      'Shaking and not sleeping is what many bodies do after a shock like that. It can ease, and you will not have to rush it.',
    evidence: [{ indicator: 'EM2', level: 4 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: 0, crisis: 0, recovery: -5 },
      trust: 0,
      hope: 5,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['bolt'] },
  },
  {
    kind: 'move',
    id: 'sympathy',
    name: 'Sympathy',
    leaps: 'empathize',
    definition:
      'Feels sorry for the person. Kind, but it looks on from outside and does not yet show that you understand.',
    example: "Oh, I'm so sorry. That's really sad.",
    evidence: [{ indicator: 'EM1', level: 1 }],
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
    basis: { kind: 'source', sources: ['epitome', 'carkhuff'] },
  },
  {
    kind: 'move',
    id: 'routine-courtesy',
    name: 'Routine courtesy',
    leaps: null,
    definition: 'Polite, correct and a little distant: the tone of a good front desk.',
    example: 'Thank you for waiting. Someone will be with you shortly.',
    evidence: [
      { indicator: 'EM3', level: 2 },
      { indicator: 'AL1', level: 1 },
    ],
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
    basis: {
      kind: 'assumption',
      note: 'Politeness alone neither helps nor harms a person in crisis: our assumption.',
    },
  },
  {
    kind: 'move',
    id: 'accepting-experience',
    name: 'Accepting the experience',
    leaps: 'empathize',
    definition:
      'Takes seriously what a person with a delusion or a voice goes through. Does not argue about it, and does not say that it is so.',
    example:
      "I don't hear what you hear, and I believe that you hear it. It must be hard to think with that going on.",
    evidence: [
      { indicator: 'EM2', level: 3 },
      { indicator: 'EM1', level: 3 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -10, crisis: -5, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'move',
    id: 'cultural-humility-question',
    name: 'Asking what matters to them',
    leaps: 'ask',
    definition:
      'Asks what you should know about the person, their language, faith, family or body to do this well, and does not guess.',
    example:
      "Is there anything about your family or your faith that I should know, so that I don't get this wrong?",
    evidence: [{ indicator: 'EM5', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 5, recovery: 0 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['nasw-cultural', 'lu'] },
  },
  {
    kind: 'move',
    id: 'naming-power-and-context',
    name: 'Naming power and context',
    leaps: 'empathize',
    definition:
      'Says what your role means for the person, or what weighs on this from outside: racism, poverty, a system that failed them. They need not explain it to you.',
    example:
      'I work for the people who can move your kids. It would be strange if you trusted me right away.',
    evidence: [{ indicator: 'EM5', level: 4 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['nasw-cultural'] },
  },
  {
    kind: 'move',
    id: 'apology-and-repair',
    name: 'Apology and repair',
    leaps: 'empathize',
    definition: 'Names your own misstep, says sorry without excuses, and asks the person back in.',
    example:
      "I just talked over you, and I'm sorry. You were telling me about Thursday. I'd like to hear it.",
    evidence: [{ indicator: 'EM3', level: 4 }],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: -5, recovery: -5 },
      trust: 0,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: [],
    needsRapport: false,
    repairs: true,
    basis: { kind: 'source', sources: ['rupture-repair'] },
  },
] as const satisfies readonly MoveTechnique[];

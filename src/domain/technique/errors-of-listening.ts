import type { ErrorTechnique } from './technique.ts';

/**
 * Errors of listening: advice too soon, interrogation, lectures, leaving the person's topic. They are
 * what kind and anxious people do; the examples are meant to be tempting. Signs of the effects follow
 * the sources named with each, magnitudes are our assumption.
 */
export const LISTENING_ERRORS = [
  {
    kind: 'error',
    id: 'unsolicited-advice',
    name: 'Unsolicited advice',
    leaps: null,
    definition: 'Offers a solution that nobody asked for, before the person has been heard.',
    example:
      "Okay, so what I'd do first is call the housing office, and then we can look at a budget.",
    evidence: [{ indicator: 'AL5', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 10, recovery: 10 },
      trust: -5,
      hope: -5,
      engagement: -5,
    },
    load: 2,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['annomi', 'bolt', 'vecchi'] },
  },
  {
    kind: 'error',
    id: 'arguing',
    name: 'Arguing',
    leaps: null,
    definition: 'Disputes what the person says happened, sets them right, or defends the agency.',
    example: "I hear you, but that's not quite what happened. We did leave you two messages.",
    evidence: [{ indicator: 'AL3', level: 0 }],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 15, crisis: 15, recovery: 15 },
      trust: -10,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'error',
    id: 'blaming-question',
    name: 'Blaming question',
    leaps: null,
    definition:
      'Asks "why" or "why not" in a way that puts the person in the wrong and asks them to defend themselves.',
    example: "Why didn't you call us earlier, when there was still something we could do?",
    evidence: [
      { indicator: 'AL2', level: 0 },
      { indicator: 'EM3', level: 0 },
    ],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 15, crisis: 15, recovery: 15 },
      trust: -10,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['beta', 'hill'] },
  },
  {
    kind: 'error',
    id: 'stacked-questions',
    name: 'Stacked questions',
    leaps: null,
    definition: 'Asks several things at once, so that the person cannot answer any of them well.',
    example: 'When did this start, were you alone, and have you eaten or slept since then?',
    evidence: [{ indicator: 'AL2', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 5, crisis: 10, recovery: 5 },
      trust: 0,
      hope: 0,
      engagement: -5,
    },
    load: 3,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['peer-feedback', 'beta'] },
  },
  {
    kind: 'error',
    id: 'policy-recital',
    name: 'Policy recital',
    leaps: null,
    definition: 'Answers distress with rules, procedures or how the system works, at length.',
    example:
      "I understand. The way it works is that a no-show counts as a visit, and after two of those the system closes the case, and then there's a form to reopen it.",
    evidence: [
      { indicator: 'AL5', level: 0 },
      { indicator: 'AL1', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 10, recovery: 10 },
      trust: -5,
      hope: 0,
      engagement: -10,
    },
    load: 3,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['support-control', 'beta'] },
  },
  {
    kind: 'error',
    id: 'changing-the-subject',
    name: 'Changing the subject',
    leaps: null,
    definition: 'Moves away from what the person just said to something easier, or to the form.',
    example:
      'Mm, that sounds like a lot. Let me just get your date of birth so we can get started.',
    evidence: [
      { indicator: 'AL1', level: 0 },
      { indicator: 'EM1', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 5, crisis: 5, recovery: 5 },
      trust: -5,
      hope: -5,
      engagement: -5,
    },
    load: 1,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['alos', 'peer-feedback'] },
  },
  {
    kind: 'error',
    id: 'talking-past-the-client',
    name: 'Talking past the client',
    leaps: null,
    definition:
      "Goes on with your own version of the matter, or settles it with someone else in the room, as if the person's words had not been said.",
    example:
      '(To the daughter) So the main thing is her memory, then. Has she been taking her meals, would you say?',
    evidence: [
      { indicator: 'AL4', level: 0 },
      { indicator: 'AL1', level: 0 },
      { indicator: 'EM4', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 10, recovery: 10 },
      trust: -10,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: null,
    basis: {
      kind: 'assumption',
      note: 'Set between changing the subject and arguing, which it resembles.',
      sources: ['peer-feedback'],
    },
  },
  {
    kind: 'error',
    id: 'withdrawing-silence',
    name: 'Withdrawing silence',
    leaps: null,
    definition:
      'Leaves a direct plea or question without an answer: says nothing, and looks away or at the desk.',
    example: '("Do you believe me?") (Looks down at the notes and goes on writing.)',
    evidence: [
      { indicator: 'EM1', level: 0 },
      { indicator: 'AL1', level: 0 },
    ],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 10, crisis: 10, recovery: 10 },
      trust: -10,
      hope: -5,
      engagement: -5,
    },
    load: 0,
    sets: [],
    criticalError: null,
    basis: {
      kind: 'assumption',
      note: 'That silence harms when it leaves a plea unanswered is common teaching; we know of no study of it.',
    },
  },
  {
    kind: 'error',
    id: 'jargon',
    name: 'Jargon',
    leaps: null,
    definition: 'Uses the words of the trade, which the person has to decode while they are upset.',
    example:
      "I'd like to do a brief biopsychosocial with you and then staff it with the treatment team.",
    evidence: [{ indicator: 'AL5', level: 0 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 5, crisis: 5, recovery: 5 },
      trust: -5,
      hope: 0,
      engagement: -5,
    },
    load: 3,
    sets: [],
    criticalError: null,
    basis: { kind: 'source', sources: ['beta'] },
  },
] as const satisfies readonly ErrorTechnique[];

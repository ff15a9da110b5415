import type { ErrorTechnique } from './technique.ts';

/**
 * Errors of stance: control where support is needed, and bodies too close. Staff often take reprimands
 * and orders for de-escalation; they are linked to escalation. Signs of the effects follow the sources
 * named with each, magnitudes are our assumption.
 */
export const STANCE_ERRORS = [
  {
    kind: 'error',
    id: 'commanding-calm',
    name: 'Commanding calm',
    leaps: null,
    definition:
      'Tells an upset person to calm down or lower their voice. It says that the feeling is the problem.',
    example: 'I need you to calm down first, okay? Then I can help you.',
    evidence: [
      { indicator: 'SF3', level: 0 },
      { indicator: 'AL5', level: 0 },
    ],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 20, crisis: 20, recovery: 20 },
      trust: -15,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE08', severity: 'amber' },
    basis: { kind: 'source', sources: ['beta', 'support-control'] },
  },
  {
    kind: 'error',
    id: 'threat-or-ultimatum',
    name: 'Threat or ultimatum',
    leaps: null,
    definition:
      'Uses police, a hold, a report or the loss of help as a lever to make the person comply.',
    example: "I really don't want to, but if you can't sit down I'll have to get security.",
    evidence: [
      { indicator: 'SF3', level: 0 },
      { indicator: 'EM4', level: 0 },
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
    criticalError: { code: 'CE08', severity: 'red' },
    basis: { kind: 'source', sources: ['beta', 'support-control'] },
  },
  {
    kind: 'error',
    id: 'sarcasm-or-provocation',
    name: 'Sarcasm or provocation',
    leaps: null,
    definition:
      'Answers with a jab, a mocking tone or a smile that the person can take for contempt.',
    example:
      "(With a tight smile) Well, shouting at me isn't going to make the computer any faster.",
    evidence: [
      { indicator: 'EM3', level: 0 },
      { indicator: 'SF3', level: 0 },
    ],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 20, crisis: 20, recovery: 20 },
      trust: -15,
      hope: -5,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE08', severity: 'red' },
    basis: { kind: 'source', sources: ['beta'] },
  },
  {
    kind: 'error',
    id: 'crowding',
    name: 'Crowding',
    leaps: null,
    definition: 'Comes close, follows, corners the person or stands between them and the door.',
    example: "(Moves in front of the door) Please don't go. Just stay a minute and talk to me.",
    evidence: [{ indicator: 'SF3', level: 0 }],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 15, crisis: 25, recovery: 15 },
      trust: -10,
      hope: 0,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE06', severity: 'amber' },
    basis: { kind: 'source', sources: ['beta', 'nasw-safety'] },
  },
  {
    kind: 'error',
    id: 'uninvited-touch',
    name: 'Uninvited touch',
    leaps: null,
    definition: 'Touches the person without asking: a pat, a hand on the arm, steering them along.',
    example: "(Puts a hand on her shoulder) It's okay. Come on, let's sit you down.",
    evidence: [
      { indicator: 'SF3', level: 0 },
      { indicator: 'EM4', level: 0 },
    ],
    effect: {
      arousal: { settled: 5, anxious: 10, defensive: 15, crisis: 25, recovery: 15 },
      trust: -10,
      hope: 0,
      engagement: -10,
    },
    load: 1,
    sets: [],
    criticalError: { code: 'CE07', severity: 'amber' },
    basis: { kind: 'source', sources: ['samhsa', 'beta'] },
  },
] as const satisfies readonly ErrorTechnique[];

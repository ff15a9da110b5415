import type { MoveTechnique } from './technique.ts';

/**
 * Moves of duty and honesty: limits of confidentiality, supervision, reports, language access, the
 * record. Which duty applies is for the scenario and its legal statements to say, not for this table.
 * Signs of the effects follow the sources named with each, magnitudes are our assumption.
 */
export const DUTY_MOVES = [
  {
    kind: 'move',
    id: 'stating-limits-of-confidentiality',
    name: 'Stating the limits of confidentiality',
    leaps: null,
    definition:
      'Says early and in plain words what you keep private and what you cannot, before the person tells you something that binds you.',
    example:
      "What you tell me stays between us, with one limit: if a life is in danger, or a child or an older person is being hurt, I have to get help. I'd tell you first.",
    evidence: [{ indicator: 'SF5', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 2,
    sets: ['limits_stated'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['nasw-code'] },
  },
  {
    kind: 'move',
    id: 'consulting-supervisor',
    name: 'Consulting the supervisor',
    leaps: null,
    definition:
      'Tells the supervisor or field instructor what you saw and heard, in time for it to matter, and thinks it through with them.',
    example: "I'm calling my supervisor now, so that two of us think about what keeps you safe.",
    evidence: [{ indicator: 'SF5', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: 0, defensive: 0, crisis: 0, recovery: 0 },
      trust: 0,
      hope: 0,
      engagement: 0,
    },
    load: 0,
    sets: ['supervisor_told'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['nasw-code'] },
  },
  {
    kind: 'move',
    id: 'mandated-report',
    name: 'Making the mandated report yourself',
    leaps: null,
    definition:
      'Makes your own report by telephone, at once, to the right agency, on reasonable suspicion and not on proof. Where it is safe, the person knows and can be part of it.',
    example:
      "(On the phone to the county hotline) I'm a mandated reporter, and I'm calling about a boy I saw an hour ago.",
    evidence: [{ indicator: 'SF5', level: 3 }],
    effect: {
      arousal: { settled: 0, anxious: 5, defensive: 5, crisis: 5, recovery: 5 },
      trust: -10,
      hope: 0,
      engagement: 0,
    },
    load: 1,
    sets: ['report_made'],
    needsRapport: false,
    repairs: false,
    basis: {
      kind: 'assumption',
      note: 'The duty is law; how much trust a report costs once its limits were stated is our assumption.',
      sources: ['pen-code-11166', 'wic-15630'],
    },
  },
  {
    kind: 'move',
    id: 'qualified-interpreter',
    name: 'Using a qualified interpreter',
    leaps: null,
    definition:
      'Finds out which language the person wants and brings in a trained interpreter, never a child. Speaks to the person, not to the interpreter.',
    example:
      'Which language is most comfortable for you? I can have someone on the phone who speaks it in a few minutes.',
    evidence: [
      { indicator: 'EM5', level: 3 },
      { indicator: 'AL5', level: 4 },
    ],
    effect: {
      arousal: { settled: 0, anxious: -5, defensive: -5, crisis: 0, recovery: -5 },
      trust: 5,
      hope: 0,
      engagement: 5,
    },
    load: 1,
    sets: ['interpreter_ok'],
    needsRapport: false,
    repairs: false,
    basis: { kind: 'source', sources: ['section-1557', 'nasw-cultural'] },
  },
  {
    kind: 'move',
    id: 'documenting-facts',
    name: 'Documenting facts',
    leaps: null,
    definition:
      "Writes down the same day what was seen, said and done, in the person's words where they matter, apart from what you think it means.",
    example:
      '(In the note) "I\'m not going back there." Faded mark on left forearm, about two inches. Hotline called at 3:40 pm.',
    evidence: [{ indicator: 'SF5', level: 3 }],
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
    basis: { kind: 'source', sources: ['nasw-code'] },
  },
] as const satisfies readonly MoveTechnique[];

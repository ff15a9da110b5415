/** The fixed words that a scenario file may use. Kept free of Zod so that the player can import them. */

/** The newest format that this program writes. Older ones are migrated, newer ones are refused. */
export const FORMAT_VERSION = 1;

export const SETTING_KINDS = [
  'clinic', 'school', 'shelter', 'office', 'street', 'home', 'hospital', 'community-centre', 'telehealth',
] as const; // prettier-ignore
export type SettingKind = (typeof SETTING_KINDS)[number];

/**
 * What signals danger or duty. The safety catalogue (`encounter/safety-rules.ts`) turns each kind into
 * the safety rules that it switches on.
 */
export const CUE_KINDS = [
  'suicide-implicit',
  'suicide-explicit',
  'suicide-risk-low',
  'suicide-risk-high',
  'suicide-means',
  'command-voices',
  'child-abuse',
  'elder-abuse',
  'partner-violence',
  'danger-in-scene',
  'threat-to-other',
  'medical',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** The eight kinds of ending. */
export const ENDING_KINDS = [
  'safe-collaborative',
  'safe-directive',
  'safe-exit',
  'missed-risk',
  'over-response',
  'escalated',
  'disengaged',
  'duty-missed',
] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

/** What the author means an answer to be. Checked against the techniques, never used to score. */
export const INTENTS = ['strong', 'acceptable', 'tempting', 'harmful'] as const;
export type Intent = (typeof INTENTS)[number];

/** How the learner is in the room. The first value of each list is where an encounter starts. */
export const PRESENCE = {
  distance: ['two-arms', 'far', 'near'],
  posture: ['neutral', 'open', 'looming'],
  voice: ['level', 'soft', 'loud'],
  eyes: ['soft', 'away', 'fixed'],
} as const;
export type PresenceChannel = keyof typeof PRESENCE;
export type Presence = { [C in PresenceChannel]: (typeof PRESENCE)[C][number] };

/** What a client may be more or less sensitive to; from their history, never from who they are. */
export const SENSITIVITIES = ['distance', 'touch', 'authority', 'silence'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];

/** EPAS 2022 competencies by number; names in `judgement/epas.ts`. */
export const EPAS_COMPETENCIES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type EpasCompetency = (typeof EPAS_COMPETENCIES)[number];

/** Where `next` may lead besides a beat: the encounter closes and the follow-through begins. */
export const END = 'end';

import type { CueKind, EndingKind, SettingKind } from '#domain/scenario/vocabulary.ts';
import type { Dimension, IndicatorId } from '#domain/technique/vocabulary.ts';

/** Names of the subject's words, as every screen says them. */

export const DIMENSION_NAMES: Record<Dimension, string> = {
  activeListening: 'Active listening',
  empathy: 'Empathy',
  safety: 'Safety',
};

export const LEVEL_WORDS = [
  'harmful or absent',
  'limited',
  'developing',
  'proficient',
  'skilled under pressure',
] as const;

/** What an indicator is about, short enough for a list of choices. */
export const INDICATOR_NAMES: Record<IndicatorId, string> = {
  AL1: 'Following the person',
  AL2: 'Asking well',
  AL3: 'Reflecting what you heard',
  AL4: 'Summing up and linking',
  AL5: 'Pace and few words',
  EM1: 'Naming feelings',
  EM2: 'Validating without colluding',
  EM3: 'Respect and warmth',
  EM4: 'Partnership and choice',
  EM5: 'Culture and context',
  SF1: 'Noticing signs of risk',
  SF2: 'Asking about danger directly',
  SF3: 'De-escalating stance and scene',
  SF4: 'Acting on risk',
  SF5: 'Duties, honesty, limits',
};

export const ENDING_KIND_NAMES: Record<EndingKind, string> = {
  'safe-collaborative': 'Safe, and worked out together',
  'safe-directive': 'Safe, though the trust was strained',
  'safe-exit': 'You left, or called help, in time',
  'missed-risk': 'A risk stayed unseen',
  'over-response': 'More was done than was called for',
  escalated: 'It boiled over',
  disengaged: 'The contact was lost',
  'duty-missed': 'A duty was left undone',
};

export const SETTING_NAMES: Record<SettingKind, string> = {
  clinic: 'Clinic',
  school: 'School',
  shelter: 'Shelter',
  office: 'Office',
  street: 'Street',
  home: 'Home visit',
  hospital: 'Hospital',
  'community-centre': 'Community center',
  telehealth: 'Telehealth',
};

/** What kinds of danger and duty are called where one chooses a scenario. */
export const TOPICS = [
  'suicide',
  'psychosis',
  'child-abuse',
  'elder-abuse',
  'partner-violence',
  'violence',
  'medical',
] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_NAMES: Record<Topic, string> = {
  suicide: 'Suicide risk',
  psychosis: 'Psychosis',
  'child-abuse': 'Child abuse',
  'elder-abuse': 'Elder abuse',
  'partner-violence': 'Partner violence',
  violence: 'Danger and threats',
  medical: 'Medical need',
};

export const TOPIC_OF_CUE: Record<CueKind, Topic> = {
  'suicide-implicit': 'suicide',
  'suicide-explicit': 'suicide',
  'suicide-risk-low': 'suicide',
  'suicide-risk-high': 'suicide',
  'suicide-means': 'suicide',
  'command-voices': 'psychosis',
  'child-abuse': 'child-abuse',
  'elder-abuse': 'elder-abuse',
  'partner-violence': 'partner-violence',
  'danger-in-scene': 'violence',
  'threat-to-other': 'violence',
  medical: 'medical',
};

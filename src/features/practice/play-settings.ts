import type { Settings } from '#platform/settings.ts';

/** What of the settings an encounter heeds. */
export type PlaySettings = Pick<
  Settings,
  'pace' | 'motion' | 'speech' | 'bodyLanguage' | 'timer' | 'singleKeys'
>;

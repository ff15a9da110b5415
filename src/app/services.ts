import type { AttemptStore } from '#platform/attempt-store.ts';
import type { Clock } from '#platform/clock.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import type { Random } from '#platform/random.ts';
import type { SettingsStore } from '#platform/settings-store.ts';
import type { ShelvedScenario } from 'virtual:scenarios';

/** What the pages need from outside; the router hands it to them, tests hand in their own. */
export type Services = {
  shelf: readonly ShelvedScenario[];
  /** Opened while the first page is drawn. */
  store: Promise<AttemptStore>;
  drafts: DraftStore;
  settings: SettingsStore;
  clock: Clock;
  random: Random;
};

import type { AttemptStore } from '#platform/attempt-store.ts';
import type { ClassFile } from '#platform/class-file.ts';
import type { Clock } from '#platform/clock.ts';
import type { DeviceNotesStore } from '#platform/device-notes.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import type { OfflineCopy } from '#platform/offline/offline-copy.ts';
import type { Random } from '#platform/random.ts';
import type { SettingsStore } from '#platform/settings-store.ts';
import type { CourseWeek, ShelvedScenario } from 'virtual:scenarios';

/** What the pages need from outside; the router hands it to them, tests hand in their own. */
export type Services = {
  shelf: readonly ShelvedScenario[];
  course: readonly CourseWeek[];
  /** Opened while the first page is drawn. */
  store: Promise<AttemptStore>;
  drafts: DraftStore;
  settings: SettingsStore;
  notes: DeviceNotesStore;
  /** What the instructor has put beside the page, if anything. */
  classFile: () => Promise<ClassFile | null>;
  offlineCopy: OfflineCopy;
  clock: Clock;
  random: Random;
};

import type { Settings } from '#platform/settings.ts';

/** Takes what has changed; it takes effect at once. */
export type ChangeSettings = (part: Partial<Settings>) => void;

import type { AttemptResult } from '#domain/judgement/attempt-result.ts';
import type { ScenarioHead } from 'virtual:scenarios';

/** A scenario as the library shows it, with what this learner has done in it. */
export type ShelfEntry = {
  head: ScenarioHead;
  briefingHref: string;
  /** Where the newest unfinished attempt goes on; null when there is none. */
  resumeHref: string | null;
  past: Past | null;
};

/** Finished attempts at a scenario; `latest` is null where its feedback was never opened. */
export type Past = { times: number; latest: AttemptResult | null; feedbackHref: string };

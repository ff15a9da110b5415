import type { LibrarySearch } from '#features/library/index.ts';
import { SETTING_KINDS } from '#domain/scenario/vocabulary.ts';
import { INDICATORS } from '#domain/technique/vocabulary.ts';
import { TOPICS } from '#text/names.ts';

/** What is looked for, from the address: what does not fit is left out. */
export function librarySearch(address: Record<string, unknown>): LibrarySearch {
  const { view, q, topic, setting, skill, fresh } = address;
  return {
    view: view === 'course' ? view : undefined,
    // The router reads a search for a number as a number.
    q: typeof q === 'string' || typeof q === 'number' ? String(q).slice(0, 100) : undefined,
    topic: TOPICS.find((one) => one === topic),
    setting: SETTING_KINDS.find((one) => one === setting),
    skill: INDICATORS.find((one) => one === skill),
    fresh: fresh === true ? true : undefined,
  };
}

import type { SettingKind } from '#domain/scenario/vocabulary.ts';
import type { IndicatorId } from '#domain/technique/vocabulary.ts';
import { SETTING_NAMES, TOPIC_NAMES, TOPIC_OF_CUE, type Topic } from '#text/names.ts';
import type { ShelfEntry } from './shelf-entry.ts';

/** What the learner is looking for; a part that is missing asks for nothing. */
export type LibrarySearch = {
  view?: 'course' | undefined;
  q?: string | undefined;
  topic?: Topic | undefined;
  setting?: SettingKind | undefined;
  /** Not a filter: puts first what gives the most occasions for it. */
  skill?: IndicatorId | undefined;
  fresh?: true | undefined;
};

/** The scenarios that fit, in the order of the shelf, or of occasions for a skill. */
export function findScenarios(
  shelf: readonly ShelfEntry[],
  { q, topic, setting, skill, fresh }: LibrarySearch,
): ShelfEntry[] {
  const words = foldedWords(q ?? '');
  const found = shelf.filter(
    (entry) =>
      (topic === undefined || topicsOf(entry).has(topic)) &&
      (setting === undefined || entry.head.setting.kind === setting) &&
      (fresh === undefined || entry.past === null) &&
      words.every((word) => searchable(entry).includes(word)),
  );
  if (skill === undefined) return found;
  return found.toSorted((a, b) => occasionsFor(b, skill) - occasionsFor(a, skill));
}

export const occasionsFor = ({ head }: ShelfEntry, skill: IndicatorId): number =>
  head.occasions[skill] ?? 0;

export const topicsOf = ({ head }: ShelfEntry): Set<Topic> =>
  new Set(head.cueKinds.map((kind) => TOPIC_OF_CUE[kind]));

function searchable(entry: ShelfEntry): string {
  const { title, client, summary, role, setting, contentNotes, objectives } = entry.head;
  const topics = [...topicsOf(entry)].map((topic) => TOPIC_NAMES[topic]);
  const notes = contentNotes.map(({ topic }) => topic);
  return folded(
    [
      title,
      client.name,
      summary,
      role,
      SETTING_NAMES[setting.kind],
      setting.place,
      ...notes,
      ...objectives,
      ...topics,
    ].join(' '),
  );
}

/** Without accents and capitals, so that "jose" finds "José". */
const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const foldedWords = (text: string) => folded(text).split(/\s+/).filter(Boolean);

import type { AttemptResult } from '#domain/judgement/attempt-result.ts';
import type { HistoryEntry } from './history-entry.ts';

export type JudgedEntry = HistoryEntry & { result: AttemptResult };

/** Of these attempts those that can be compared: judged, and played to the end. Oldest first. */
export const comparable = (entries: readonly HistoryEntry[]): JudgedEntry[] =>
  entries
    .filter((entry): entry is JudgedEntry => entry.result !== null && entry.state === 'finished')
    .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));

/** The scenarios that were played, each once, by title. */
export function scenariosOf(entries: readonly HistoryEntry[]): HistoryEntry['scenario'][] {
  const byId = new Map(entries.map(({ scenario }) => [scenario.id, scenario]));
  return [...byId.values()].toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

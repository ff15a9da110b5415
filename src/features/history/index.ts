export { History } from './history.tsx';
export type { HistoryEntry } from './history-entry.ts';

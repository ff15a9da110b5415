import type { AttemptResult } from '#domain/judgement/attempt-result.ts';

/** An attempt as the history shows it. */
export type HistoryEntry = {
  id: string;
  scenario: { id: string; title: string };
  mode: 'practice' | 'assessed';
  startedAt: string;
  /** Answers that were given, also those that were taken back. */
  answers: number;
  /** `unfinished`: it goes on; `left`: ended early; `finished`: to its end, and rated. */
  state: 'unfinished' | 'left' | 'finished';
  /** Only of attempts that the learner has rated: the own view comes first. */
  result: AttemptResult | null;
  /** Whether feedback is there to be read. */
  rated: boolean;
  /** Where it goes on: to the encounter, or to its feedback. */
  href: string;
};

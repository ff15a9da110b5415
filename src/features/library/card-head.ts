import type { ScenarioHead } from 'virtual:scenarios';

/** What a card shows of a scenario. */
export type CardHead = Pick<
  ScenarioHead,
  | 'id'
  | 'title'
  | 'clientName'
  | 'setting'
  | 'minutes'
  | 'difficulty'
  | 'contentNotes'
  | 'objectives'
  | 'review'
>;

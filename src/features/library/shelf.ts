import type { Scenario } from '#domain/scenario/scenario.ts';

/** What a card says about a scenario. */
export type ScenarioHead = Pick<
  Scenario,
  'id' | 'title' | 'summary' | 'minutes' | 'difficulty' | 'setting' | 'contentNotes' | 'objectives' | 'review'
> & { clientName: string };

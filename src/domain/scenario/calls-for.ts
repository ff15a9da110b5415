import type { IndicatorId } from '../technique/vocabulary.ts';
import type { Scenario } from './scenario.ts';
import type { CueKind } from './vocabulary.ts';

/** How many beats and steps call for each indicator: what a scenario gives occasion to practise. */
export type Occasions = Partial<Record<IndicatorId, number>>;

export function occasionsOf(scenario: Pick<Scenario, 'beats' | 'followThrough'>): Occasions {
  const occasions: Occasions = {};
  for (const part of [...scenario.beats, ...scenario.followThrough])
    if ('callsFor' in part)
      for (const indicator of part.callsFor) occasions[indicator] = (occasions[indicator] ?? 0) + 1;
  return occasions;
}

/** The kinds of danger and duty that come up, each once, in the order of the file. */
export const cueKindsOf = (scenario: Pick<Scenario, 'cues'>): CueKind[] => [
  ...new Set(scenario.cues.map(({ kind }) => kind)),
];

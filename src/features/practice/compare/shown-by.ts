import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { TurnRecord } from '#domain/encounter/record.ts';
import { turnEvidence } from '#domain/judgement/evidence.ts';
import type { IndicatorId } from '#domain/technique/vocabulary.ts';
import { INDICATOR_NAMES, LEVEL_WORDS } from '#text/names.ts';

/** What a turn showed on each indicator that it gave evidence for, in words; the lowest counts. */
export function shownBy(
  scenario: CompiledScenario,
  turn: TurnRecord,
): { indicator: IndicatorId; name: string; level: string }[] {
  const lowest = new Map<IndicatorId, number>();
  for (const { indicator, level } of turnEvidence(scenario, turn))
    lowest.set(indicator, Math.min(level, lowest.get(indicator) ?? level));
  return [...lowest].map(([indicator, level]) => ({
    indicator,
    name: INDICATOR_NAMES[indicator],
    level: LEVEL_WORDS[level] ?? '',
  }));
}

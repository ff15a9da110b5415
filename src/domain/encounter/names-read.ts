import { conditionsOf } from '../scenario/conditions-of.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { SAFETY_RULES } from './safety-rules.ts';

/** Names have a bit each, and thirty fit. */
export const MOST_NAMES = 30;

/** Flags that something reads; what nobody reads takes no place in the state. In a fixed order. */
export function flagsRead(scenario: Scenario): string[] {
  const names = new Set<string>(['limits_stated', 'asked_suicide']);
  const kinds = new Set(scenario.cues.map((cue) => cue.kind));
  for (const rule of SAFETY_RULES)
    if (rule.opensOn.some((kind) => kinds.has(kind)))
      for (const name of rule.keptBy) names.add(name);
  for (const pressure of scenario.pressures) names.add(pressure.until);
  for (const { seen } of scenario.people) if (seen?.until !== undefined) names.add(seen.until);
  for (const condition of conditionsOf(scenario))
    for (const name of list(condition.flag)) names.add(name);
  return [...names];
}

/** Cues that a condition reads. */
export function cuesRead(scenario: Scenario): string[] {
  const ids = new Set<string>();
  for (const condition of conditionsOf(scenario)) for (const id of list(condition.cue)) ids.add(id);
  return [...ids];
}

const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

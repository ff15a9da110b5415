import type { Condition, Scenario } from '../scenario/scenario.ts';
import { SAFETY_RULES } from './safety-rules.ts';

/** Names have a bit each, and thirty fit. */
export const MOST_NAMES = 30;

/** Flags that something reads; what nobody reads takes no place in the state. In a fixed order. */
export function flagsRead(scenario: Scenario): string[] {
  const names = new Set<string>(['limits_stated', 'asked_suicide']);
  const kinds = new Set(scenario.cues.map((cue) => cue.kind));
  for (const rule of SAFETY_RULES)
    if (rule.opensOn.some((kind) => kinds.has(kind))) for (const name of rule.keptBy) names.add(name);
  for (const pressure of scenario.pressures) names.add(pressure.until);
  for (const condition of conditionsOf(scenario)) for (const name of list(condition.flag)) names.add(name);
  return [...names];
}

/** Cues that a condition reads. */
export function cuesRead(scenario: Scenario): string[] {
  const ids = new Set<string>();
  for (const condition of conditionsOf(scenario)) for (const id of list(condition.cue)) ids.add(id);
  return [...ids];
}

/** Every condition of a scenario, nested ones too. */
export function* conditionsOf(scenario: Scenario): Generator<Condition> {
  for (const fact of scenario.facts) yield* nested(fact.needs);
  for (const beat of scenario.beats) {
    for (const line of beat.client) yield* nested(line.when);
    for (const response of beat.responses) {
      yield* nested(response.when);
      for (const line of response.reply ?? []) yield* nested(line.when);
      if (typeof response.next !== 'string') for (const way of response.next) yield* nested(way.when);
    }
  }
  for (const step of scenario.followThrough) yield* nested(step.when);
  for (const ending of scenario.endings) yield* nested(ending.when);
}

function* nested(condition: Condition | undefined): Generator<Condition> {
  if (condition === undefined) return;
  yield condition;
  for (const part of condition.all ?? []) yield* nested(part);
  for (const part of condition.any ?? []) yield* nested(part);
  yield* nested(condition.not);
}

const list = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

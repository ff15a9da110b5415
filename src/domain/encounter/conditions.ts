import { phaseName } from '../client/phases.ts';
import { presenceAt } from '../client/presence.ts';
import type { Condition } from '../scenario/scenario.ts';
import type { Test } from './compiled.ts';
import { BROKEN_TWO_TURNS, DORMANT, KEPT, isBroken, isOpen, statusOf } from './monitors.ts';
import type { EncounterState } from './state.ts';

/** How a condition's names map to bits and indices. All references are checked before this runs. */
export type Names = {
  flag: (name: string) => number;
  fact: (id: string) => number;
  cue: (id: string) => number;
  /** Index of the rule's monitor, or -1 when the scenario never opens it. */
  rule: (id: string) => number;
  /** Index of every rule whose break is a red critical error. */
  redRules: readonly number[];
};

/** A condition as a function of the state. */
export function compileCondition(condition: Condition, names: Names): Test {
  const tests: Test[] = [];
  const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);
  const union = (ids: string | string[], bit: (id: string) => number) =>
    list(ids).reduce((bits, id) => bits | bit(id), 0);

  if (condition.phase !== undefined) {
    const phases = new Set(list(condition.phase));
    tests.push((state) => phases.has(phaseName(state.phase)));
  }
  for (const vital of ['arousal', 'trust', 'hope', 'engagement'] as const) {
    const range = condition[vital];
    if (range === undefined) continue;
    const { min = 0, max = 100 } = range;
    tests.push((state) => state[vital] >= min && state[vital] <= max);
  }
  if (condition.flag !== undefined) {
    const bits = union(condition.flag, names.flag);
    tests.push((state) => (state.flags & bits) === bits);
  }
  if (condition.fact !== undefined) {
    const bits = union(condition.fact, names.fact);
    tests.push((state) => (state.facts & bits) === bits);
  }
  if (condition.cue !== undefined) {
    const bits = union(condition.cue, names.cue);
    tests.push((state) => (state.cues & bits) === bits);
  }
  if (condition.rule !== undefined) tests.push(ruleTest(condition.rule, names));
  if (condition.redError !== undefined) {
    const wanted = condition.redError;
    tests.push((state) => hasRedError(state, names.redRules) === wanted);
  }
  if (condition.distance !== undefined) {
    const wanted = condition.distance;
    tests.push((state) => presenceAt(state.presence).distance === wanted);
  }
  if (condition.all !== undefined) {
    const parts = condition.all.map((part) => compileCondition(part, names));
    tests.push((state) => parts.every((test) => test(state)));
  }
  if (condition.any !== undefined) {
    const parts = condition.any.map((part) => compileCondition(part, names));
    tests.push((state) => parts.some((test) => test(state)));
  }
  if (condition.not !== undefined) {
    const part = compileCondition(condition.not, names);
    tests.push((state) => !part(state));
  }
  const [only] = tests;
  return tests.length === 1 && only !== undefined
    ? only
    : (state) => tests.every((test) => test(state));
}

function ruleTest(rule: NonNullable<Condition['rule']>, names: Names): Test {
  const index = names.rule(rule.id);
  if (index < 0) return () => rule.is === 'dormant';
  return (state) => {
    const status = statusOf(state.monitors, index);
    if (rule.is === 'dormant') return status === DORMANT;
    if (rule.is === 'open') return isOpen(status);
    if (rule.is === 'kept') return status === KEPT;
    return isBroken(status);
  };
}

/** Whether a red critical error stands: by word or act, or by a safety rule broken and not made good. */
export function hasRedError(state: EncounterState, redRules: readonly number[]): boolean {
  if (state.red === 1 || state.redPending === 1) return true;
  for (const index of redRules)
    if (statusOf(state.monitors, index) >= BROKEN_TWO_TURNS) return true;
  return false;
}

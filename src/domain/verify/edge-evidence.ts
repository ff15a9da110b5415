import { CRISIS, DEFENSIVE } from '../client/phases.ts';
import { presenceAt } from '../client/presence.ts';
import type { CompiledResponse, CompiledScenario, CompiledStep } from '../encounter/compiled.ts';
import { isTooNear } from '../encounter/error-account.ts';
import { isReasked, monitorChanges } from '../encounter/record.ts';
import type { EncounterState } from '../encounter/state.ts';
import type { StepOutcome } from '../encounter/follow-through.ts';
import { isOverloaded, isPremature } from '../encounter/move-client.ts';
import { observeStep } from '../judgement/evidence.ts';
import { observe, type Observation } from '../judgement/levels.ts';
import { indicatorById } from '../judgement/rubric.ts';
import { ruleLevel } from '../judgement/rule-levels.ts';
import { DIMENSIONS, type Dimension, type IndicatorId } from '../technique/vocabulary.ts';

/** What a turn adds to each dimension: weighted level and weight, in whole hundredths so that sums are exact. */
export type Gain = { readonly [D in Dimension]: { level: number; weight: number } };

const nothing = (): { [D in Dimension]: { level: number; weight: number } } => ({
  activeListening: { level: 0, weight: 0 },
  empathy: { level: 0, weight: 0 },
  safety: { level: 0, weight: 0 },
});

/**
 * Gains of turns by number. Turns that judgement cannot tell apart share a number, so an edge of the
 * graph needs only that. The functions are those that judge an attempt.
 */
export class GainBook {
  readonly gains: Gain[] = [nothing()];
  readonly #numbers = new Map<string, number>([[keyOf(nothing()), 0]]);
  /** Numbers by response and what else decides a turn, as bits; -1 while unknown. */
  readonly #turns: Int32Array;
  readonly #steps = new Map<StepOutcome, number>();
  /** Numbers by the monitors before and after, and of the sum of two numbers. */
  readonly #rules = new Map<number, Map<number, number>>();
  readonly #sums = new Map<number, number>();
  readonly #scenario: CompiledScenario;

  constructor(scenario: CompiledScenario) {
    this.#scenario = scenario;
    this.#turns = new Int32Array(scenario.responses.length * 32).fill(-1);
  }

  ofTurn(before: EncounterState, response: CompiledResponse, after: EncounterState): number {
    return this.#sum(this.#ofWords(before, response), this.#ofRules(before, after));
  }

  ofStep(
    step: CompiledStep,
    outcome: StepOutcome,
    before: EncounterState,
    after: EncounterState,
  ): number {
    let number = this.#steps.get(outcome);
    if (number === undefined) {
      const gain = nothing();
      for (const { indicator, level } of observeStep({ step, outcome }))
        add(gain, indicator, level);
      this.#steps.set(outcome, (number = this.#number(gain)));
    }
    return this.#sum(number, this.#ofRules(before, after));
  }

  #ofWords(before: EncounterState, response: CompiledResponse): number {
    const key = response.index * 32 + this.#turnBits(before, response);
    const known = this.#turns[key] ?? -1;
    if (known >= 0) return known;
    const gain = nothing();
    for (const { indicator, level } of observationsOf(this.#scenario, before, response))
      add(gain, indicator, level);
    return (this.#turns[key] = this.#number(gain));
  }

  /** Everything but the monitors that decides how a turn is judged. Presence is fixed in an exploration. */
  #turnBits(before: EncounterState, response: CompiledResponse): number {
    const agitated = before.phase === DEFENSIVE || before.phase === CRISIS;
    return (
      (isPremature(before) ? 1 : 0) |
      (isOverloaded(before, response) ? 2 : 0) |
      (agitated ? 4 : 0) |
      (isReasked(this.#scenario, before, response) ? 8 : 0) |
      (isTooNear(this.#scenario, before) ? 16 : 0)
    );
  }

  #ofRules(before: EncounterState, after: EncounterState): number {
    if (before.monitors === after.monitors) return 0;
    let from = this.#rules.get(before.monitors);
    if (from === undefined) this.#rules.set(before.monitors, (from = new Map()));
    const known = from.get(after.monitors);
    if (known !== undefined) return known;
    const gain = nothing();
    for (const change of monitorChanges(this.#scenario, before, after)) {
      const rule = this.#scenario.rules[change.rule]?.source;
      const level = rule === undefined ? null : ruleLevel(rule, change);
      if (rule !== undefined && level !== null) add(gain, rule.indicator, level);
    }
    const number = this.#number(gain);
    from.set(after.monitors, number);
    return number;
  }

  #sum(a: number, b: number): number {
    if (b === 0) return a;
    const key = a * 0x100000 + b;
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const gain = nothing();
    for (const dimension of DIMENSIONS)
      for (const part of [this.gains[a], this.gains[b]]) {
        gain[dimension].level += part?.[dimension].level ?? 0;
        gain[dimension].weight += part?.[dimension].weight ?? 0;
      }
    const number = this.#number(gain);
    this.#sums.set(key, number);
    return number;
  }

  #number(gain: Gain): number {
    const key = keyOf(gain);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.gains.length);
    return this.gains.push(gain) - 1;
  }
}

function keyOf(gain: Gain): string {
  return DIMENSIONS.map((dimension) => `${gain[dimension].level}/${gain[dimension].weight}`).join(
    ' ',
  );
}

export function observationsOf(
  scenario: CompiledScenario,
  before: EncounterState,
  response: CompiledResponse,
): Observation[] {
  const presence = presenceAt(before.presence);
  return observe({
    callsFor: scenario.beats[response.beat]?.source.callsFor ?? [],
    techniques: isPremature(before) ? response.premature : response.techniques,
    speech: response.speech,
    overloaded: isOverloaded(before, response),
    phase: before.phase,
    presence,
    inPerson: scenario.inPerson,
    crowds: isTooNear(scenario, before),
    reasked: isReasked(scenario, before, response),
  });
}

function add(gain: Gain, indicator: IndicatorId, level: number): void {
  const { dimension, weight } = indicatorById(indicator);
  const hundredths = Math.round(weight * 100);
  gain[dimension].level += hundredths * level;
  gain[dimension].weight += hundredths;
}

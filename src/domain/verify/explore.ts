import { presenceAt, presenceIndex, STANCES, type StanceName } from '../client/presence.ts';
import type { Presence } from '../scenario/vocabulary.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { followThrough } from '../encounter/follow-through.ts';
import { CONCLUDED, TALKING, type Draft, type EncounterState } from '../encounter/state.ts';
import { isOffered, openEncounter, respond } from '../encounter/turn.ts';
import { Coverage } from './coverage.ts';
import { GainBook, type Gain } from './edge-evidence.ts';
import { essenceOf } from './essence.ts';
import { GrowingList } from './growing-list.ts';
import { StateTable } from './state-table.ts';
import { distinctOutcomes, type DistinctOutcome } from './step-outcomes.ts';

/**
 * The state graph of a scenario under one fixed presence: every state that play can reach, with the same
 * pure functions as the machine. States are numbered in the order of a breadth-first search, so the
 * way back to the start through `parents` is a shortest one.
 */
export type StateGraph = {
  scenario: CompiledScenario;
  /** The presence that is kept all along. */
  presence: Presence;
  /** False when the budget ran out: what was not seen is then unknown, not impossible. */
  exhaustive: boolean;
  size: number;
  /** Arrivals at a state, those seen before included. */
  visits: number;
  stateAt: (number: number) => EncounterState;
  /** Edges of state n are those from edgesFrom[n] up to edgesFrom[n + 1]. */
  edgesFrom: Int32Array;
  targets: Int32Array;
  gainOf: Int32Array;
  gains: readonly Gain[];
  /** The choice that first led to each state: a response's index, or an answer to a step. */
  parents: Int32Array;
  choices: Int32Array;
  outcomes: readonly (readonly DistinctOutcome[])[];
  coverage: Coverage;
  /** States while talking in which no response is offered. */
  deadEnds: readonly number[];
  concluded: readonly number[];
};

export const DEFAULT_BUDGET = 4_000_000;

/** Explores a whole scenario, from its opening on. */
export const explore = (
  scenario: CompiledScenario,
  stance: StanceName,
  budget = DEFAULT_BUDGET,
): StateGraph =>
  exploreFrom(scenario, openEncounter(scenario, presenceIndex(STANCES[stance])), budget);

/**
 * Explores what can still follow from a state, with its presence kept. `essence` reduces a state to what
 * can still matter; only tests give another.
 */
export function exploreFrom(
  scenario: CompiledScenario,
  start: EncounterState,
  budget = DEFAULT_BUDGET,
  essence = essenceOf(scenario, start.presence),
): StateGraph {
  const exploration = new Exploration(scenario, start, essence);
  return exploration.run(budget);
}

/** A breadth-first search under way. States are expanded in the order of their numbers. */
class Exploration {
  readonly #scenario: CompiledScenario;
  readonly #start: EncounterState;
  readonly #table = new StateTable();
  readonly #essence: (state: Draft) => void;
  readonly #book: GainBook;
  readonly #coverage: Coverage;
  readonly #outcomes: DistinctOutcome[][];
  readonly #edgesFrom = new GrowingList();
  readonly #targets = new GrowingList();
  readonly #gainOf = new GrowingList();
  readonly #parents = new GrowingList();
  readonly #choices = new GrowingList();
  readonly #deadEnds: number[] = [];
  readonly #concluded: number[] = [];
  #visits = 0;

  constructor(scenario: CompiledScenario, start: EncounterState, essence: (state: Draft) => void) {
    this.#scenario = scenario;
    this.#start = start;
    this.#essence = essence;
    this.#book = new GainBook(scenario);
    this.#coverage = new Coverage(scenario);
    this.#outcomes = distinctOutcomes(scenario);
  }

  run(budget: number): StateGraph {
    this.#arrive({ ...this.#start }, -1, -1);
    let next = 0;
    for (; next < this.#table.size && this.#table.size <= budget; next++) {
      const state = this.#table.at(next);
      this.#edgesFrom.push(this.#targets.length);
      if (state.stage === TALKING) this.#expandTalk(state, next);
      else if (state.stage !== CONCLUDED) this.#expandStep(state, next);
    }
    this.#edgesFrom.push(this.#targets.length);
    return {
      scenario: this.#scenario,
      presence: presenceAt(this.#start.presence),
      exhaustive: next === this.#table.size,
      size: this.#table.size,
      visits: this.#visits,
      stateAt: (number) => this.#table.at(number),
      edgesFrom: this.#edgesFrom.view(),
      targets: this.#targets.view(),
      gainOf: this.#gainOf.view(),
      gains: this.#book.gains,
      parents: this.#parents.view(),
      choices: this.#choices.view(),
      outcomes: this.#outcomes,
      coverage: this.#coverage,
      deadEnds: this.#deadEnds,
      concluded: this.#concluded,
    };
  }

  #expandTalk(state: EncounterState, number: number): void {
    const scenario = this.#scenario;
    let offered = 0;
    for (const index of scenario.beats[state.at]?.responses ?? []) {
      const response = scenario.responses[index];
      if (response === undefined || !isOffered(scenario, state, index)) continue;
      offered++;
      const after = respond(scenario, state, index);
      this.#coverage.take(response, after);
      this.#gainOf.push(this.#book.ofTurn(state, response, after));
      this.#targets.push(this.#arrive(after, number, index));
    }
    if (offered === 0) this.#deadEnds.push(number);
  }

  #expandStep(state: EncounterState, number: number): void {
    const step = this.#scenario.steps[state.at];
    if (step === undefined) return;
    (this.#outcomes[state.at] ?? []).forEach(({ outcome }, way) => {
      const after = followThrough(this.#scenario, state, outcome);
      this.#coverage.settle(state, after);
      this.#gainOf.push(this.#book.ofStep(step, outcome, state, after));
      this.#targets.push(this.#arrive(after, number, way));
    });
  }

  /** The number of the state that is arrived at, reduced to its essence. */
  #arrive(state: Draft, parent: number, choice: number): number {
    this.#visits++;
    this.#essence(state);
    const number = this.#table.add(state);
    if (number === this.#parents.length) {
      this.#parents.push(parent);
      this.#choices.push(choice);
      this.#coverage.enter(state);
      if (state.stage === CONCLUDED) this.#concluded.push(number);
    }
    return number;
  }
}

import { presenceIndex, STANCES, type StanceName } from '../client/presence.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { followThrough } from '../encounter/follow-through.ts';
import { CONCLUDED, TALKING, type EncounterState } from '../encounter/state.ts';
import { isOffered, openEncounter, respond } from '../encounter/turn.ts';
import { Coverage } from './coverage.ts';
import { GainBook, type Gain } from './edge-evidence.ts';
import { essenceOf } from './essence.ts';
import { GrowingList } from './growing-list.ts';
import { StateTable } from './state-table.ts';
import { distinctOutcomes, type DistinctOutcome } from './step-outcomes.ts';

/**
 * The state graph of a scenario under one fixed stance: every state that play can reach, with the same
 * pure functions as the machine. States are numbered in the order of a breadth-first search, so the
 * way back to the start through `parents` is a shortest one.
 */
export type StateGraph = {
  scenario: CompiledScenario;
  stance: StanceName;
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

export function explore(scenario: CompiledScenario, stance: StanceName, budget = DEFAULT_BUDGET): StateGraph {
  const table = new StateTable();
  const essence = essenceOf(scenario, stance);
  const book = new GainBook(scenario);
  const coverage = new Coverage(scenario);
  const outcomes = distinctOutcomes(scenario);
  const edgesFrom = new GrowingList();
  const targets = new GrowingList();
  const gainOf = new GrowingList();
  const parents = new GrowingList();
  const choices = new GrowingList();
  const deadEnds: number[] = [];
  const concluded: number[] = [];
  let visits = 0;

  const arrive = (state: EncounterState, parent: number, choice: number): number => {
    visits++;
    essence(state);
    const number = table.add(state);
    if (number === parents.length) {
      parents.push(parent);
      choices.push(choice);
      coverage.enter(state);
      if (state.stage === CONCLUDED) concluded.push(number);
    }
    return number;
  };
  arrive(openEncounter(scenario, presenceIndex(STANCES[stance])), -1, -1);

  let next = 0;
  for (; next < table.size && table.size <= budget; next++) {
    const state = table.at(next);
    edgesFrom.push(targets.length);
    if (state.stage === TALKING) {
      let offered = 0;
      for (const index of scenario.beats[state.at]?.responses ?? []) {
        const response = scenario.responses[index];
        if (response === undefined || !isOffered(scenario, state, index)) continue;
        offered++;
        const after = respond(scenario, state, index);
        coverage.take(response, after);
        gainOf.push(book.ofTurn(state, response, after));
        targets.push(arrive(after, next, index));
      }
      if (offered === 0) deadEnds.push(next);
    } else if (state.stage !== CONCLUDED) {
      const step = scenario.steps[state.at];
      const ways = outcomes[state.at] ?? [];
      for (let way = 0; way < ways.length; way++) {
        const distinct = ways[way];
        if (step === undefined || distinct === undefined) continue;
        const after = followThrough(scenario, state, distinct.outcome);
        coverage.settle(state, after);
        gainOf.push(book.ofStep(step, distinct.outcome, state, after));
        targets.push(arrive(after, next, way));
      }
    }
  }
  const exhaustive = next === table.size;
  edgesFrom.push(targets.length);
  return {
    scenario, stance, exhaustive, size: table.size, visits,
    stateAt: (number) => table.at(number),
    edgesFrom: edgesFrom.view(), targets: targets.view(), gainOf: gainOf.view(), gains: book.gains,
    parents: parents.view(), choices: choices.view(), outcomes, coverage, deadEnds, concluded,
  }; // prettier-ignore
}


import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import { type Course, stateOf } from '#domain/encounter/course.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { findEvidence } from '#domain/judgement/evidence.ts';
import { judge } from '#domain/judgement/judge.ts';
import type { EvidencePoint } from '#domain/judgement/judgement.ts';
import { indicatorById } from '#domain/judgement/rubric.ts';
import { DIMENSIONS, type Dimension } from '#domain/technique/vocabulary.ts';
import { type Bounds, boundsOf } from '#domain/verify/bounds.ts';
import { orderStates } from '#domain/verify/cycles.ts';
import type { Gain } from '#domain/verify/edge-evidence.ts';
import { essenceOf } from '#domain/verify/essence.ts';
import { explore, type StateGraph } from '#domain/verify/explore.ts';
import { StateTable } from '#domain/verify/state-table.ts';
import type { StanceName } from '#domain/client/presence.ts';

/** What the explorer knows of a scenario under a stance, to be compared with runs of the machine. */
export class Explored {
  readonly graph: StateGraph;
  readonly essence: (state: EncounterState) => EncounterState;
  readonly bounds: Record<Dimension, Bounds> | null;
  readonly #numbers: StateTable;

  constructor(scenario: CompiledScenario, stance: StanceName, budget: number) {
    this.graph = explore(scenario, stance, budget);
    const reduce = essenceOf(scenario, this.graph.stateAt(0).presence);
    this.essence = (state) => {
      const copy = { ...state };
      reduce(copy);
      return copy;
    };
    this.#numbers = new StateTable();
    for (let number = 0; number < this.graph.size; number++)
      this.#numbers.add(this.graph.stateAt(number));
    const ordering = orderStates(this.graph);
    this.bounds =
      this.graph.exhaustive && ordering.kind === 'ordered'
        ? boundsOf(this.graph, ordering.order)
        : null;
  }

  /** The number of the state that stands for this one in the graph; -1 where there is none. */
  numberOf(state: EncounterState): number {
    const number = this.#numbers.add(this.essence(state));
    return number < this.graph.size ? number : -1;
  }

  /** Edges from a state as target and gain, in the order of the choices. */
  edges(number: number): { target: number; gain: Gain | undefined }[] {
    const { edgesFrom, targets, gainOf, gains } = this.graph;
    const edges = [];
    for (let edge = edgesFrom[number] ?? 0; edge < (edgesFrom[number + 1] ?? 0); edge++)
      edges.push({ target: targets[edge] ?? -1, gain: gains[gainOf[edge] ?? -1] });
    return edges;
  }
}

/** What evidence adds to each dimension, as the explorer counts it: in whole hundredths. */
export function gainFrom(evidence: readonly EvidencePoint[]): Gain {
  const sum = (dimension: Dimension) => {
    const own = evidence.filter(
      ({ indicator }) => indicatorById(indicator).dimension === dimension,
    );
    const hundredths = (point: EvidencePoint) =>
      Math.round(indicatorById(point.indicator).weight * 100);
    return {
      level: own.reduce((total, point) => total + hundredths(point) * point.level, 0),
      weight: own.reduce((total, point) => total + hundredths(point), 0),
    };
  };
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, sum(dimension)])) as Gain;
}

/** What the last turn or step of a course added. */
export function lastGain(before: Course, after: Course): Gain {
  return gainFrom(findEvidence(after).slice(findEvidence(before).length));
}

/** Why a complete course lies outside of the bounds; null when it does not. */
export function outOfBounds(explored: Explored, course: Course): string | null {
  if (explored.bounds === null) return null;
  const judgement = judge(course);
  for (const dimension of DIMENSIONS) {
    const { level } = judgement.dimensions[dimension];
    const bounds = explored.bounds[dimension];
    if (level === null) continue;
    if (bounds === null) return `${dimension} is ${level}, but there are no bounds`;
    if (level < bounds[0] || level > bounds[1])
      return `${dimension} is ${level}, not from ${bounds[0]} to ${bounds[1]}`;
  }
  return stateOf(course).stage === 2 ? null : 'it is not over';
}

import { oneDecimal } from '../judgement/judge.ts';
import { SAFETY_CAP } from '../judgement/rubric.ts';
import { DIMENSIONS, type Dimension } from '../technique/vocabulary.ts';
import type { Gain } from './edge-evidence.ts';
import type { StateGraph } from './explore.ts';
import { CLEAN_END, foldGraph, RED_END, type FoldedGraph } from './fold.ts';

/** Lowest and highest level of a dimension over all complete paths; null where no path gives an opportunity. */
export type Bounds = readonly [lowest: number, highest: number] | null;

/**
 * Exact bounds. A level is a ratio of two sums along a path, so its extreme is found by Dinkelbach's
 * method: guess the ratio, find the path that beats it most, take that path's ratio as the next guess.
 * `order` is a topological order of the graph (see cycles.ts).
 */
export function boundsOf(graph: StateGraph, order: Int32Array): Record<Dimension, Bounds> {
  const folded = foldGraph(graph, order);
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      dimension === 'safety'
        ? safetyBounds(folded, graph.gains)
        : plainBounds(folded, graph.gains, dimension, [CLEAN_END, RED_END]),
    ]),
  ) as Record<Dimension, Bounds>;
}

/** Paths with a red error that stands are capped, so the two kinds of path are bounded apart. */
function safetyBounds(graph: FoldedGraph, gains: readonly Gain[]): Bounds {
  const clean = plainBounds(graph, gains, 'safety', [CLEAN_END]);
  const red = plainBounds(graph, gains, 'safety', [RED_END]);
  const capped: Bounds =
    red === null ? null : [Math.min(red[0], SAFETY_CAP), Math.min(red[1], SAFETY_CAP)];
  return joinBounds(clean, capped);
}

export function joinBounds(a: Bounds, b: Bounds): Bounds {
  if (a === null) return b;
  if (b === null) return a;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** Over all paths to one of these ends. */
function plainBounds(
  graph: FoldedGraph,
  gains: readonly Gain[],
  dimension: Dimension,
  ends: readonly number[],
): Bounds {
  const sums = gains.map((gain) => gain[dimension]);
  const lowest = extreme(graph, sums, ends, -1);
  const highest = extreme(graph, sums, ends, 1);
  return lowest === null || highest === null ? null : [oneDecimal(lowest), oneDecimal(highest)];
}

type Sums = readonly { level: number; weight: number }[];

const ENOUGH = 1e-9;

/** The highest (sign 1) or lowest (sign -1) ratio over all paths to an end. */
function extreme(
  graph: FoldedGraph,
  sums: Sums,
  ends: readonly number[],
  sign: 1 | -1,
): number | null {
  const worth = new Float64Array(graph.size);
  // Beyond every level: any path that is asked something beats one that is asked nothing.
  let guess: number | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const against = guess ?? (sign === 1 ? -1 : 5);
    const values = Float64Array.from(
      sums,
      ({ level, weight }) => sign * (level - against * weight),
    );
    fillWorth(graph, ends, values, worth);
    const ratio = ratioOfBest(graph, sums, values, worth);
    // At the best ratio such a path is no worse than one that is asked nothing.
    if (ratio === null || Math.abs(ratio - against) < ENOUGH) return ratio ?? guess;
    guess = ratio;
  }
  return guess;
}

/** Dinkelbach's method converges faster than linearly; this many rounds are never needed. */
const MOST_ROUNDS = 100;

/** From the ends back to the start: the most by which a path from each node exceeds the guessed ratio. */
function fillWorth(
  graph: FoldedGraph,
  ends: readonly number[],
  values: Float64Array,
  worth: Float64Array,
): void {
  const { size, edgesFrom, targets, gainOf } = graph;
  for (let node = 0; node < size; node++) {
    let most = ends.includes(node) ? 0 : -Infinity;
    const end = edgesFrom[node + 1] as number;
    for (let edge = edgesFrom[node] as number; edge < end; edge++) {
      const value =
        (values[gainOf[edge] as number] as number) + (worth[targets[edge] as number] as number);
      if (value > most) most = value;
    }
    worth[node] = most;
  }
}

/** Walks the best path from the start and takes its ratio; null when no end is reached, or nothing was asked of it. */
function ratioOfBest(
  graph: FoldedGraph,
  sums: Sums,
  values: Float64Array,
  worth: Float64Array,
): number | null {
  if (worth[graph.start] === -Infinity) return null;
  const { edgesFrom, targets, gainOf } = graph;
  let level = 0;
  let weight = 0;
  let node = graph.start;
  while (node > RED_END) {
    let edge = edgesFrom[node] as number;
    const end = edgesFrom[node + 1] as number;
    while (
      edge < end &&
      (values[gainOf[edge] as number] as number) + (worth[targets[edge] as number] as number) !==
        worth[node]
    )
      edge++;
    const gain = sums[gainOf[edge] as number];
    level += gain?.level ?? 0;
    weight += gain?.weight ?? 0;
    node = targets[edge] as number;
  }
  return weight === 0 ? null : level / weight;
}

import { oneDecimal } from '../judgement/judge.ts';
import { SAFETY_CAP } from '../judgement/rubric.ts';
import { DIMENSIONS, type Dimension } from '../technique/vocabulary.ts';
import type { StateGraph } from './explore.ts';

/** Lowest and highest level of a dimension over all complete paths; null where no path gives an opportunity. */
export type Bounds = readonly [lowest: number, highest: number] | null;

/**
 * Exact bounds. A level is a ratio of two sums along a path, so its extreme is found by Dinkelbach's
 * method: guess the ratio, find the path that beats it most, take that path's ratio as the next guess.
 * `order` is a topological order of the graph (see cycles.ts).
 */
export function boundsOf(graph: StateGraph, order: Int32Array): Record<Dimension, Bounds> {
  return Object.fromEntries(
    DIMENSIONS.map((dimension) => [
      dimension,
      dimension === 'safety'
        ? safetyBounds(graph, order)
        : plainBounds(graph, order, dimension, () => true),
    ]),
  ) as Record<Dimension, Bounds>;
}

/** Paths with a red error that stands are capped, so the two kinds of path are bounded apart. */
function safetyBounds(graph: StateGraph, order: Int32Array): Bounds {
  const clean = plainBounds(graph, order, 'safety', (number) => graph.stateAt(number).red === 0);
  const red = plainBounds(graph, order, 'safety', (number) => graph.stateAt(number).red === 1);
  const capped: Bounds =
    red === null ? null : [Math.min(red[0], SAFETY_CAP), Math.min(red[1], SAFETY_CAP)];
  return joinBounds(clean, capped);
}

export function joinBounds(a: Bounds, b: Bounds): Bounds {
  if (a === null) return b;
  if (b === null) return a;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

function plainBounds(
  graph: StateGraph,
  order: Int32Array,
  dimension: Dimension,
  ends: (number: number) => boolean,
): Bounds {
  const isEnd = new Uint8Array(graph.size);
  for (const number of graph.concluded) if (ends(number)) isEnd[number] = 1;
  const lowest = extreme(graph, order, dimension, isEnd, -1);
  const highest = extreme(graph, order, dimension, isEnd, 1);
  return lowest === null || highest === null ? null : [oneDecimal(lowest), oneDecimal(highest)];
}

const ENOUGH = 1e-9;

/** The highest (sign 1) or lowest (sign -1) ratio over all paths to an end. */
function extreme(
  graph: StateGraph,
  order: Int32Array,
  dimension: Dimension,
  isEnd: Uint8Array,
  sign: 1 | -1,
): number | null {
  const worth = new Float64Array(graph.size);
  let guess = sign === 1 ? 3 : 1;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const values = Float64Array.from(
      graph.gains,
      (gain) => sign * (gain[dimension].level - guess * gain[dimension].weight),
    );
    fillWorth(graph, order, isEnd, values, worth);
    const ratio = ratioOfBest(graph, dimension, isEnd, values, worth);
    if (ratio === null || Math.abs(ratio - guess) < ENOUGH) return ratio;
    guess = ratio;
  }
  return guess;
}

/** Dinkelbach's method converges faster than linearly; this many rounds are never needed. */
const MOST_ROUNDS = 100;

/** From the ends back to the start: the most by which a path from each state exceeds the guessed ratio. */
function fillWorth(
  graph: StateGraph,
  order: Int32Array,
  isEnd: Uint8Array,
  values: Float64Array,
  worth: Float64Array,
): void {
  const { edgesFrom, targets, gainOf } = graph;
  for (let place = order.length - 1; place >= 0; place--) {
    const number = order[place] as number;
    let most = isEnd[number] === 1 ? 0 : -Infinity;
    const end = edgesFrom[number + 1] as number;
    for (let edge = edgesFrom[number] as number; edge < end; edge++) {
      const value =
        (values[gainOf[edge] as number] as number) + (worth[targets[edge] as number] as number);
      if (value > most) most = value;
    }
    worth[number] = most;
  }
}

/** Walks the best path from the start and takes its ratio; null when no end is reached, or nothing was asked of it. */
function ratioOfBest(
  graph: StateGraph,
  dimension: Dimension,
  isEnd: Uint8Array,
  values: Float64Array,
  worth: Float64Array,
): number | null {
  if (worth[0] === -Infinity) return null;
  const { edgesFrom, targets, gainOf } = graph;
  let level = 0;
  let weight = 0;
  let number = 0;
  while (isEnd[number] !== 1) {
    let edge = edgesFrom[number] as number;
    const end = edgesFrom[number + 1] as number;
    while (
      edge < end &&
      (values[gainOf[edge] as number] as number) + (worth[targets[edge] as number] as number) !==
        worth[number]
    )
      edge++;
    const gain = graph.gains[gainOf[edge] as number]?.[dimension];
    level += gain?.level ?? 0;
    weight += gain?.weight ?? 0;
    number = targets[edge] as number;
  }
  return weight === 0 ? null : level / weight;
}

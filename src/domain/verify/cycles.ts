import type { StateGraph } from './explore.ts';

/** A topological order of the states, or the number of a state that lies on a loop. */
export type Ordering = { kind: 'ordered'; order: Int32Array } | { kind: 'loop'; through: number };

/**
 * Kahn's algorithm. A loop in the state graph is an encounter that need never end: the verifier
 * reports it, and bounds over complete paths are then not defined.
 */
export function orderStates(graph: StateGraph): Ordering {
  const { size, edgesFrom, targets } = graph;
  const waiting = new Int32Array(size);
  for (const target of targets) waiting[target] = (waiting[target] ?? 0) + 1;
  const order = new Int32Array(size);
  let placed = 0;
  for (let number = 0; number < size; number++) if (waiting[number] === 0) order[placed++] = number;
  for (let place = 0; place < placed; place++) {
    const number = order[place] ?? 0;
    const end = edgesFrom[number + 1] ?? 0;
    for (let edge = edgesFrom[number] ?? 0; edge < end; edge++) {
      const target = targets[edge] ?? 0;
      const left = (waiting[target] ?? 0) - 1;
      waiting[target] = left;
      if (left === 0) order[placed++] = target;
    }
  }
  return placed === size
    ? { kind: 'ordered', order }
    : { kind: 'loop', through: waiting.findIndex((left) => left > 0) };
}

import type { StateGraph } from './explore.ts';
import { GrowingList } from './growing-list.ts';

/**
 * A state graph for measuring levels. States from which exactly the same can follow (the same gains, one
 * after the other, to ends of the same kind) are one node. Nodes are numbered from the ends on: every
 * edge leads to a lower number.
 */
export type FoldedGraph = {
  size: number;
  /** The node of the state in which play begins. */
  start: number;
  /** Edges of node n are those from edgesFrom[n] up to edgesFrom[n + 1]. */
  edgesFrom: Int32Array;
  targets: Int32Array;
  gainOf: Int32Array;
};

/** Nodes that every folded graph has: play that is stuck, and the two kinds of end. */
export const STUCK = 0;
export const CLEAN_END = 1;
/** An end with a red critical error that stands. */
export const RED_END = 2;

/** `order` is a topological order of the states (see cycles.ts). */
export function foldGraph(graph: StateGraph, order: Int32Array): FoldedGraph {
  const nodeOf = new Int32Array(graph.size);
  for (const number of graph.concluded)
    nodeOf[number] = graph.stateAt(number).red === 1 ? RED_END : CLEAN_END;
  const nodes = new NodeTable();
  const { edgesFrom, targets, gainOf } = graph;
  for (let place = order.length - 1; place >= 0; place--) {
    const number = order[place] as number;
    const end = edgesFrom[number + 1] as number;
    const begin = edgesFrom[number] as number;
    if (begin === end) continue;
    for (let edge = begin; edge < end; edge++)
      nodes.addEdge(gainOf[edge] as number, nodeOf[targets[edge] as number] as number);
    nodeOf[number] = nodes.close();
  }
  return nodes.graph(nodeOf[0] ?? STUCK);
}

/** Nodes seen so far, found again by their edges. */
class NodeTable {
  readonly #edgesFrom = new GrowingList();
  readonly #targets = new GrowingList();
  readonly #gainOf = new GrowingList();
  #slots = new Int32Array(1 << 16).fill(-1);

  constructor() {
    for (const _ of [STUCK, CLEAN_END, RED_END]) this.#edgesFrom.push(0);
    // Where the edges of the next node begin.
    this.#edgesFrom.push(0);
  }

  /** An edge of the node that is being made. */
  addEdge(gain: number, target: number): void {
    this.#gainOf.push(gain);
    this.#targets.push(target);
  }

  /** The node with the edges that were added since the last one: one that is known, or a new one. */
  close(): number {
    const node = this.#edgesFrom.length - 1;
    const begin = this.#edgesFrom.at(node);
    const end = this.#targets.length;
    const mask = this.#slots.length - 1;
    let slot = this.#hash(begin, end) & mask;
    for (;;) {
      const known = this.#slots[slot] as number;
      if (known < 0) break;
      if (this.#isSame(known, begin, end)) {
        this.#targets.truncate(begin);
        this.#gainOf.truncate(begin);
        return known;
      }
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = node;
    this.#edgesFrom.push(end);
    if (node * 2 > this.#slots.length) this.#grow(node);
    return node;
  }

  graph(start: number): FoldedGraph {
    return {
      size: this.#edgesFrom.length - 1,
      start,
      edgesFrom: this.#edgesFrom.view(),
      targets: this.#targets.view(),
      gainOf: this.#gainOf.view(),
    };
  }

  #isSame(known: number, begin: number, end: number): boolean {
    const from = this.#edgesFrom.at(known);
    if (this.#edgesFrom.at(known + 1) - from !== end - begin) return false;
    for (let edge = begin; edge < end; edge++) {
      const other = from + edge - begin;
      if (this.#targets.at(edge) !== this.#targets.at(other)) return false;
      if (this.#gainOf.at(edge) !== this.#gainOf.at(other)) return false;
    }
    return true;
  }

  #hash(begin: number, end: number): number {
    let mixed = end - begin;
    for (let edge = begin; edge < end; edge++) {
      mixed = Math.imul(mixed ^ this.#targets.at(edge), 0x85ebca6b);
      mixed ^= mixed >>> 13;
      mixed = Math.imul(mixed ^ this.#gainOf.at(edge), 0xc2b2ae35);
      mixed ^= mixed >>> 16;
    }
    return mixed >>> 0;
  }

  #grow(last: number): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let node = RED_END + 1; node <= last; node++) {
      let slot = this.#hash(this.#edgesFrom.at(node), this.#edgesFrom.at(node + 1)) & mask;
      while ((this.#slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = node;
    }
  }
}

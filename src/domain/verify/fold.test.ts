import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '#testing/corpus.ts';
import { anyScenario } from '#testing/random-scenario.ts';
import { presenceIndex, STANCES } from '../client/presence.ts';
import { compileScenario } from '../encounter/compile.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { loadScenario } from '../encounter/load-scenario.ts';
import { CONCLUDED, type Draft } from '../encounter/state.ts';
import { openEncounter } from '../encounter/turn.ts';
import { boundsOf } from './bounds.ts';
import { orderStates } from './cycles.ts';
import { essenceOf } from './essence.ts';
import { explore, exploreFrom, type StateGraph } from './explore.ts';
import { foldGraph, RED_END, type FoldedGraph } from './fold.ts';

/** A graph of which only what folding reads is there: edges as [gain, target], red and clean ends. */
function graphOf(
  edges: [number, number][][],
  ends: { red: number[]; clean: number[] },
): StateGraph {
  const edgesFrom = Int32Array.from([
    0,
    ...edges.map((_, place) => edges.slice(0, place + 1).flat().length),
  ]);
  return {
    size: edges.length,
    edgesFrom,
    targets: Int32Array.from(edges.flat(), ([, target]) => target),
    gainOf: Int32Array.from(edges.flat(), ([gain]) => gain),
    concluded: [...ends.red, ...ends.clean],
    stateAt: (number: number) => ({ red: ends.red.includes(number) ? 1 : 0 }),
  } as unknown as StateGraph;
}

const folded = (graph: StateGraph): FoldedGraph => {
  const ordering = orderStates(graph);
  if (ordering.kind === 'loop') throw new Error('The graph has a loop');
  return foldGraph(graph, ordering.order);
};

const compiledFrom = (file: string): CompiledScenario => {
  const loaded = loadScenario(textOf(file));
  if (!loaded.ok) throw new Error(`${file} does not load`);
  return compileScenario(loaded.value.scenario);
};

describe('folding a graph', () => {
  it('makes one node of states from which the same follows', () => {
    // 0 leads to 1 and 2, which both lead by gain 7 to the clean end 3.
    const graph = graphOf([[[1, 1], [1, 2]], [[7, 3]], [[7, 3]], []], { red: [], clean: [3] }); // prettier-ignore
    const { size, start, edgesFrom, targets, gainOf } = folded(graph);
    expect(size).toBe(RED_END + 3);
    expect([...targets.subarray(edgesFrom[start], edgesFrom[start + 1])]).toEqual([3, 3]);
    expect([...gainOf]).toEqual([7, 1, 1]);
  });

  it.each([
    ['other gains', graphOf([[[1, 1], [1, 2]], [[7, 3]], [[8, 3]], []], { red: [], clean: [3] })],
    ['ends of another kind', graphOf([[[1, 1], [1, 2]], [[7, 3]], [[7, 4]], [], []], { red: [4], clean: [3] })],
    ['an end that is none', graphOf([[[1, 1], [1, 2]], [[7, 3]], [[7, 4]], [], []], { red: [], clean: [3] })],
    ['more edges', graphOf([[[1, 1], [1, 2]], [[7, 3]], [[7, 3], [7, 3]], []], { red: [], clean: [3] })],
  ])('keeps states apart that have %s', (_, graph) => {
    expect(folded(graph).size).toBe(RED_END + 4);
  }); // prettier-ignore

  it('numbers nodes so that every edge leads to a lower one', () => {
    const { size, edgesFrom, targets } = folded(
      explore(compiledFrom('tests/corpus/small.yaml'), 'neutral'),
    );
    for (let node = 0; node < size; node++)
      for (const target of targets.subarray(edgesFrom[node], edgesFrom[node + 1]))
        expect(target).toBeLessThan(node);
  });

  it('grows with the graph', () => {
    // A chain: every state is another node.
    const length = 100_000;
    const chain = Array.from({ length }, (_, at): [number, number][] =>
      at + 1 < length ? [[0, at + 1]] : [],
    );
    expect(folded(chainGraph(chain)).size).toBe(length - 1 + RED_END + 1);
  });
});

function chainGraph(edges: [number, number][][]): StateGraph {
  const last = edges.length - 1;
  return {
    size: edges.length,
    edgesFrom: Int32Array.from({ length: edges.length + 1 }, (_, at) => Math.min(at, last)),
    targets: Int32Array.from({ length: last }, (_, at) => at + 1),
    gainOf: new Int32Array(last),
    concluded: [last],
    stateAt: () => ({ red: 0 }),
  } as unknown as StateGraph;
}

/**
 * The essence merges states that can no longer differ, so with or without it the same can follow from the
 * start. Names of nodes and gains differ; what they stand for must not.
 */
describe('the fold with and without the essence', () => {
  const BUDGET = 60_000;

  function expectSameFold(scenario: CompiledScenario, stance: keyof typeof STANCES): boolean {
    const start = openEncounter(scenario, presenceIndex(STANCES[stance]));
    const essence = essenceOf(scenario, start.presence);
    // Ends are reduced in both: that is where broken rules become a red error.
    const endsOnly = (state: Draft) => (state.stage === CONCLUDED ? essence(state) : undefined);
    const plain = exploreFrom(scenario, start, BUDGET, endsOnly);
    if (!plain.exhaustive) return false;
    const merged = exploreFrom(scenario, start, BUDGET);
    expect(merged.size).toBeLessThanOrEqual(plain.size);
    const [a, b] = [orderStates(plain), orderStates(merged)];
    expect(b.kind).toBe(a.kind);
    if (a.kind === 'loop' || b.kind === 'loop') return false;
    const name = namer();
    expect(name(merged, foldGraph(merged, b.order))).toBe(name(plain, foldGraph(plain, a.order)));
    expect(boundsOf(merged, b.order)).toEqual(boundsOf(plain, a.order));
    expect(coverageOf(merged)).toEqual(coverageOf(plain));
    return true;
  }

  const coverageOf = ({ coverage }: StateGraph) => {
    const { beats, responses, facts, endings, steps, kept, broken, lines, replies } = coverage;
    return { beats, responses, facts, endings, steps, kept, broken, lines, replies };
  };

  /** Gives folded graphs that are alike the same name for their start. */
  function namer() {
    const names = new Map<string, number>();
    return (
      { gains }: StateGraph,
      { size, start, edgesFrom, targets, gainOf }: FoldedGraph,
    ): number => {
      const nameOf: number[] = [];
      for (let node = 0; node < size; node++) {
        const edges: string[] = node > RED_END ? [] : [`end ${node}`];
        for (let edge = edgesFrom[node] ?? 0; edge < (edgesFrom[node + 1] ?? 0); edge++)
          edges.push(JSON.stringify(gains[gainOf[edge] ?? 0]) + nameOf[targets[edge] ?? 0]);
        const key = edges.join(' ');
        if (!names.has(key)) names.set(key, names.size);
        nameOf.push(names.get(key) ?? 0);
      }
      return nameOf[start] ?? -1;
    };
  }

  it.each(['third-cancellation', 'hall-pass', 'the-humming'])(
    'is the same for "%s", crowding',
    (id) => {
      expect(expectSameFold(compiledFrom(`scenarios/${id}.yaml`), 'crowding')).toBe(true);
    },
  );

  it.each(Object.keys(STANCES) as (keyof typeof STANCES)[])(
    'is the same for random scenarios, %s',
    (stance) => {
      fc.assert(
        fc.property(anyScenario({ beats: 5, responses: 3 }), (source) => {
          fc.pre(expectSameFold(compileScenario(source), stance));
        }),
        { numRuns: 25 },
      );
    },
  );
});

import { describe, expect, it } from 'vitest';
import { Explored } from '#testing/explored.ts';
import { placeOf, story } from '#testing/playing.ts';
import {
  beat,
  chain,
  choose,
  cue,
  fact,
  order,
  response,
  select,
} from '#testing/scenario-builder.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { followThrough } from '../encounter/follow-through.ts';
import { openEncounter, respond } from '../encounter/turn.ts';
import { orderStates } from './cycles.ts';
import { explore, exploreFrom, type StateGraph } from './explore.ts';
import { distinctOutcomesOf } from './step-outcomes.ts';

const scenario = story({
  start: { arousal: 60, trust: 40, engagement: 60 },
  cues: [cue('suicide-implicit'), cue('suicide-risk-low', 'told')],
  facts: [fact('wish', { raises: ['told'] })],
  beats: [
    beat(
      'first',
      [
        response('hear', 'complex-reflection', { next: 'second' }),
        response('touch', 'uninvited-touch', { next: 'second' }),
      ],
      { raises: ['suicide-implicit'] },
    ),
    beat('second', [
      response('ask', 'direct-suicide-question', {
        asks: ['wish'],
        reply: [{ when: { fact: 'wish' }, says: 'Yes.' }, { says: 'No.' }],
      }),
      response('recite', 'policy-recital'),
      response('never', 'validation', { when: { trust: { min: 95 } } }),
    ]),
  ],
  followThrough: [
    choose('tell', { supervisor: 'consulting-supervisor', nobody: 'leaving-report-to-others' }),
    order('steps', ['one', 'two', 'three']),
  ],
});

/** The choices that lead to a state, played again from the start. */
function replayed(run: CompiledScenario, graph: StateGraph, number: number) {
  const way: number[] = [];
  for (let at = number; (graph.parents[at] ?? -1) >= 0; at = graph.parents[at] ?? -1)
    way.unshift(at);
  return way.reduce((state, at) => {
    const choice = graph.choices[at] ?? -1;
    const outcome = graph.outcomes[state.at]?.[choice]?.outcome;
    return state.stage === 1 && outcome !== undefined
      ? followThrough(run, state, outcome)
      : respond(run, state, choice);
  }, openEncounter(run));
}

describe('an exploration', () => {
  const explored = new Explored(scenario, 'neutral', 100_000);
  const { graph } = explored;

  it('is whole, and knows how to get everywhere', () => {
    expect(graph.exhaustive).toBe(true);
    expect(graph.visits).toBeGreaterThan(graph.size);
    expect(graph.visits).toBe(graph.targets.length + 1);
    for (let number = 0; number < graph.size; number++)
      expect(explored.numberOf(replayed(scenario, graph, number))).toBe(number);
  });

  it('has seen what can be seen, and nothing else', () => {
    const { coverage } = graph;
    expect(coverage.beats).toEqual([true, true, true, false]);
    expect(coverage.responses.map((seen, at) => [scenario.responses[at]?.source.id, seen])).toEqual([
      ['hear', true], ['touch', true], ['ask', true], ['recite', true], ['never', false],
      ['back-off', true], ['stand-still', true], ['let-go', false], ['call-after', false],
    ]); // prettier-ignore
    expect(coverage.facts).toEqual([true]);
    expect(coverage.replies[2]).toEqual([true, false]);
    expect(coverage.steps).toEqual([true, true]);
    expect(coverage.endings).toEqual([false, true]);
    expect(
      scenario.rules.map(({ id }, at) => [id, coverage.kept[at], coverage.broken[at]]),
    ).toEqual([
      ['ask-suicide', true, true],
      ['follow-up-risk', true, true],
      ['limits-before-disclosure', false, true],
    ]);
    expect(graph.deadEnds).toEqual([]);
    expect(graph.concluded.map((number) => placeOf(scenario, graph.stateAt(number)))).toEqual([
      'plain',
      'plain',
    ]);
  });

  it('says so when its budget ran out', () => {
    expect(explore(scenario, 'neutral', 3).exhaustive).toBe(false);
    expect(explore(scenario, 'neutral', 3).size).toBeLessThan(graph.size);
    expect(explore(scenario, 'neutral', graph.size).exhaustive).toBe(true);
  });

  it('may begin in the middle, with the presence of there', () => {
    const state = respond(scenario, openEncounter(scenario, 40), 0);
    const rest = exploreFrom(scenario, state);
    expect(rest.exhaustive).toBe(true);
    expect(rest.size).toBeLessThan(graph.size);
    expect(rest.stateAt(0).presence).toBe(40);
    expect(state.at).toBe(1);
  });

  it('finds where nothing can be said', () => {
    const stuck = story({
      beats: [
        beat('first', [response('hear', 'validation', { next: 'second' })]),
        beat('second', [
          response('a', 'validation', { when: { trust: { min: 90 } } }),
          response('b', 'validation', { when: { trust: { min: 95 } } }),
        ]),
      ],
    });
    const { deadEnds, stateAt } = explore(stuck, 'neutral');
    expect(new Set(deadEnds.map((number) => placeOf(stuck, stateAt(number))))).toEqual(
      new Set(['second']),
    );
  });
});

describe('the order of states', () => {
  it('puts each before those that it leads to', () => {
    const graph = explore(scenario, 'neutral');
    const ordering = orderStates(graph);
    if (ordering.kind === 'loop') throw new Error('There is a loop');
    const place = new Map([...ordering.order].map((number, at) => [number, at]));
    expect(place.size).toBe(graph.size);
    for (let number = 0; number < graph.size; number++)
      for (
        let edge = graph.edgesFrom[number] ?? 0;
        edge < (graph.edgesFrom[number + 1] ?? 0);
        edge++
      )
        expect(place.get(graph.targets[edge] ?? -1)).toBeGreaterThan(place.get(number) ?? 0);
  });

  it('finds a loop', () => {
    // Two things said in turn: saying the same again and again would drive the client away.
    const circle = story({
      beats: [
        beat('first', [
          response('round', 'routine-courtesy', { next: 'second' }),
          response('hear', 'validation'),
        ]),
        beat('second', [response('back', 'sympathy', { next: 'first' })]),
      ],
    });
    const graph = explore(circle, 'neutral');
    const ordering = orderStates(graph);
    expect(ordering.kind).toBe('loop');
    if (ordering.kind === 'loop') expect(graph.stateAt(ordering.through).stage).toBe(0);
  });
});

describe('answers that amount to different things', () => {
  const outcomes = (step: Parameters<typeof story>[0]) => distinctOutcomesOf(story(step).steps[0]!);

  it('are each option of a choice, save those that are alike', () => {
    const all = outcomes({
      followThrough: [
        choose('tell', {
          one: 'consulting-supervisor',
          two: 'consulting-supervisor',
          three: 'over-reaction',
        }),
      ],
    });
    expect(all.map(({ answer }) => answer)).toEqual([
      { kind: 'choose', option: 'one' },
      { kind: 'choose', option: 'three' },
    ]);
  });

  it('are the levels of a selection and of an order', () => {
    const levels = (step: Parameters<typeof story>[0]) =>
      outcomes(step)
        .map(({ outcome }) => outcome.level)
        .toSorted((a, b) => Number(a) - Number(b));
    expect(
      levels({
        followThrough: [
          select('plan', { a: 'essential', b: 'essential', c: 'unneeded', d: 'harmful' }),
        ],
      }),
    ).toEqual([0, 1, 2, 3, 4]);
    expect(levels({ followThrough: [order('steps', ['a', 'b', 'c', 'd'])] })).toEqual([1, 2, 3, 4]);
  });

  it('is one for a long way round of beats', () => {
    const long = story({
      beats: chain(6, (place, next) => [
        response(`a-${place}`, 'routine-courtesy', { next }),
        response(`b-${place}`, 'sympathy', { next }),
      ]),
    });
    // Two answers that move nothing: one state a beat, and two where the same can be said again.
    expect(explore(long, 'neutral').size).toBeLessThan(6 * 8);
  });
});

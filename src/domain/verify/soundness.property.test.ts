import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Explored, gainFrom, lastGain, outOfBounds } from '#testing/explored.ts';
import { move, someMove, STANCE_NAMES } from '#testing/playing.ts';
import { anyScenario } from '#testing/random-scenario.ts';
import { tried } from '#testing/runs.ts';
import { picks, RUNS, type Run, runOf, SHIPPED } from '#testing/runs-of-scenarios.ts';
import { EMPATHIZED_LAST } from '../client/rapport.ts';
import { presenceIndex, STANCES, type StanceName } from '../client/presence.ts';
import { type Course, sessionOf, startCourse, stateOf } from '../encounter/course.ts';
import { offeredResponses } from '../encounter/offered.ts';
import { describeTurn } from '../encounter/record.ts';
import { type EncounterState, TALKING } from '../encounter/state.ts';
import { respond } from '../encounter/turn.ts';
import { turnEvidence } from '../judgement/evidence.ts';
import { essenceOf } from './essence.ts';

/*
 * The explorer reduces states to what can still matter, and calls the result a proof. These properties
 * hold it to the machine: whatever is played, the explorer has been there.
 */

/** A course that has begun, in a stance that is kept. */
const begun = ({ scenario, machine }: Run, stance: StanceName): Course =>
  [
    { type: 'begin' } as const,
    { type: 'presence', presence: STANCES[stance] } as const,
  ].reduce<Course>(move, startCourse(scenario, machine));

/** Plays a walk on the machine and compares every turn with the graph. */
function compare(explored: Explored, start: Course, all: readonly number[]): void {
  const { scenario } = start;
  let course = start;
  for (const pick of all) {
    const next = someMove(course, pick);
    if (next === null) break;
    const before = stateOf(course);
    const number = explored.numberOf(before);
    expect(number).toBeGreaterThanOrEqual(0);
    const after = move(course, next);
    const edge = { target: explored.numberOf(stateOf(after)), gain: lastGain(course, after) };
    const edges = explored.edges(number);
    if (next.type === 'respond') {
      const offered = offeredResponses(scenario, before);
      expect(offeredResponses(scenario, explored.graph.stateAt(number))).toEqual(offered);
      expect(edges).toHaveLength(offered.length);
      const place = offered.indexOf(scenario.responseIndex.get(next.response) ?? -1);
      expect(edges[place]).toEqual(edge);
    } else {
      // Answers that amount to the same share an edge.
      expect(edges).toContainEqual(edge);
    }
    course = after;
  }
  expect(sessionOf(course)).toBe('done');
  expect(outOfBounds(explored, course)).toBeNull();
}

describe('the explorer has been wherever the machine goes, with the same levels', () => {
  it.each(STANCE_NAMES)('in any small scenario, %s', (stance) => {
    fc.assert(
      fc.property(
        anyScenario({ beats: 8, responses: 4 }),
        fc.array(picks, { minLength: 12, maxLength: 12 }),
        (source, walks) => {
          const run = runOf('any', source);
          const explored = new Explored(run.scenario, stance, 20_000);
          fc.pre(explored.graph.exhaustive);
          for (const all of walks) compare(explored, begun(run, stance), all);
        },
      ),
      { ...tried(100), endOnFailure: true },
    );
  });

  const whole: (readonly [string, StanceName, (typeof SHIPPED)[number]])[] = SHIPPED.map(
    (run) => [run.name, 'crowding', run] as const,
  );
  const [easiest] = SHIPPED.filter(({ source }) => source.difficulty === 1);
  if (easiest !== undefined) whole.push([easiest.name, 'attentive', easiest]);

  it.each(whole)('in %s, %s', (_name, stance, run) => {
    const explored = new Explored(run.scenario, stance, 1_500_000);
    expect(explored.graph.exhaustive).toBe(true);
    fc.assert(
      fc.property(picks, (all) => compare(explored, begun(run, stance), all)),
      tried(150),
    );
  });
});

/** Every state of a walk while people talk. */
function statesOf(run: Run, stance: StanceName, all: readonly number[]): EncounterState[] {
  const states: EncounterState[] = [];
  let course = begun(run, stance);
  for (const pick of all) {
    const state = stateOf(course);
    const next = state.stage === TALKING ? someMove(course, pick) : null;
    if (next === null) break;
    states.push(state);
    course = move(course, next);
  }
  return states;
}

/** Changes of what a state holds beside the course of the talk; each keeps it well formed. */
type Change = { at: number; value: number };
const changes = fc.array(fc.record({ at: fc.nat(9), value: fc.nat(9999) }), {
  minLength: 1,
  maxLength: 3,
});

function changed(state: EncounterState, { scenario }: Run, all: readonly Change[]): EncounterState {
  const flip = (bits: number, value: number, size: number) =>
    size === 0 ? bits : bits ^ (1 << (value % size));
  return all.reduce<EncounterState>((one, { at, value }) => {
    const level = (value % 21) * 5;
    const kinds: readonly Partial<EncounterState>[] = [
      { trust: level },
      { hope: level },
      { engagement: level },
      { lead: 1 + (value % 85), streak: 1 + (value % 4) },
      { flags: flip(one.flags, value, scenario.flagBits.size) },
      { facts: flip(one.facts, value, scenario.facts.length) },
      { cues: flip(one.cues, value, scenario.cues.filter(({ bit }) => bit > 0).length) },
      { borrowed: flip(one.borrowed, value, 2) },
      { rapport: one.rapport ^ EMPATHIZED_LAST, takeovers: flip(one.takeovers, value, 2) },
      one.repairWindow > 0 ? { trustLost: (value % 6) * 5 } : { red: 1 },
    ];
    return { ...one, ...kinds[at] };
  }, state);
}

describe('states with the same essence', () => {
  it.each(RUNS.map((run) => [run.name, run] as const))(
    'offer the same and lead to the same: %s',
    (_name, run) => {
      const { scenario } = run;
      const reducers = STANCE_NAMES.map((stance) =>
        essenceOf(scenario, presenceIndex(STANCES[stance])),
      );
      let pairs = 0;
      fc.assert(
        fc.property(
          fc.nat(STANCE_NAMES.length - 1),
          picks,
          fc.array(changes, { minLength: 12, maxLength: 12 }),
          (place, walk, variants) => {
            const essence = (state: EncounterState) => {
              const copy = { ...state };
              reducers[place]?.(copy);
              return JSON.stringify(copy);
            };
            const next = (before: EncounterState, index: number) => {
              const after = respond(scenario, before, index);
              const turn = describeTurn(scenario, 1, before, index, after);
              return [essence(after), gainFrom(turnEvidence(scenario, turn))];
            };
            for (const state of statesOf(run, STANCE_NAMES[place] ?? 'neutral', walk)) {
              const key = essence(state);
              expect(essence(JSON.parse(key) as EncounterState)).toBe(key);
              const offered = offeredResponses(scenario, state);
              for (const variant of variants) {
                const other = changed(state, run, variant);
                if (JSON.stringify(other) === JSON.stringify(state) || essence(other) !== key)
                  continue;
                pairs++;
                expect(offeredResponses(scenario, other)).toEqual(offered);
                for (const index of offered) expect(next(other, index)).toEqual(next(state, index));
              }
            }
          },
        ),
        { ...tried(80), endOnFailure: true },
      );
      // If hardly two states were alike this would prove nothing.
      expect(pairs).toBeGreaterThan(50);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Explored, lastGain, outOfBounds } from '#testing/explored.ts';
import { move, someMove, STANCE_NAMES } from '#testing/playing.ts';
import { anyScenario } from '#testing/random-scenario.ts';
import { tried } from '#testing/runs.ts';
import { STANCES, type StanceName } from '../client/presence.ts';
import { compileScenario } from '../encounter/compile.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { type Course, sessionOf, startCourse, stateOf } from '../encounter/course.ts';
import { createEncounterMachine, type EncounterMachine } from '../encounter/machine.ts';
import { offeredResponses } from '../encounter/offered.ts';

/** A walk is what the learner picks, turn by turn. */
const walk = fc.array(fc.nat(9999), { minLength: 40, maxLength: 40 });

/** A course that has begun, in a stance that is kept. */
const begun = (scenario: CompiledScenario, machine: EncounterMachine, stance: StanceName): Course =>
  [{ type: 'begin' } as const, { type: 'presence', presence: STANCES[stance] } as const].reduce<Course>(
    move,
    startCourse(scenario, machine),
  );

/** Plays a walk on the machine and compares every turn with the graph. */
function compare(explored: Explored, start: Course, picks: readonly number[]): void {
  const { scenario } = start;
  let course = start;
  for (const pick of picks) {
    const next = someMove(course, pick);
    if (next === null) break;
    const before = stateOf(course);
    const number = explored.numberOf(before);
    expect(number).toBeGreaterThanOrEqual(0);
    const after = move(course, next);
    const target = explored.numberOf(stateOf(after));
    const gain = lastGain(course, after);
    const edges = explored.edges(number);
    if (next.type === 'respond') {
      const offered = offeredResponses(scenario, before);
      expect(offeredResponses(scenario, explored.graph.stateAt(number))).toEqual(offered);
      const place = offered.indexOf(scenario.responseIndex.get(next.response) ?? -1);
      expect(edges).toHaveLength(offered.length);
      expect(edges[place]).toEqual({ target, gain });
    } else {
      // Answers that amount to the same share an edge.
      expect(edges).toContainEqual({ target, gain });
    }
    course = after;
  }
  if (sessionOf(course) === 'done') expect(outOfBounds(explored, course)).toBeNull();
}

describe('the explorer and the machine agree', () => {
  it.each(STANCE_NAMES)('on any small scenario, %s', (stance) => {
    fc.assert(
      fc.property(anyScenario({ beats: 8, responses: 4 }), fc.array(walk, { minLength: 12, maxLength: 12 }), (source, walks) => {
        const scenario = compileScenario(source);
        const explored = new Explored(scenario, stance, 20_000);
        fc.pre(explored.graph.exhaustive);
        const machine = createEncounterMachine(scenario);
        for (const picks of walks) compare(explored, begun(scenario, machine, stance), picks);
      }),
      { numRuns: 2500, seed: Number(process.env.SEED), endOnFailure: true },
    );
  });
});

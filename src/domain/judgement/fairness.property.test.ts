import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { move, played, someMove, story } from '#testing/playing.ts';
import { picks, RUNS, type Run } from '#testing/runs-of-scenarios.ts';
import { tried } from '#testing/runs.ts';
import { beat, response } from '#testing/scenario-builder.ts';
import { presenceAt, PRESENCE_COUNT } from '../client/presence.ts';
import { redRules } from '../encounter/compile.ts';
import { compileScenario } from '../encounter/compile.ts';
import { hasRedError } from '../encounter/conditions.ts';
import { type Course, startCourse, stateOf } from '../encounter/course.ts';
import { KEPT, statusOf } from '../encounter/monitors.ts';
import { offeredResponses } from '../encounter/offered.ts';
import { describeTurn } from '../encounter/record.ts';
import type { EncounterState } from '../encounter/state.ts';
import { respond } from '../encounter/turn.ts';
import { ERRORS, MOVES, type TechniqueId, techniqueById } from '../technique/catalogue.ts';
import { DIMENSIONS, INDICATORS, type Dimension } from '../technique/vocabulary.ts';
import { judgedTurn } from './evidence.ts';
import { judge } from './judge.ts';
import { type JudgedTurn, observe, type Observation } from './levels.ts';
import { dimensionOf, indicatorById, SAFETY_CAP } from './rubric.ts';

/** The level of a dimension over some observations; null where there is none. */
function levelOf(dimension: Dimension, observations: readonly Observation[]): number | null {
  const own = observations.filter(({ indicator }) => dimensionOf(indicator) === dimension);
  const hundredths = (one: Observation) => Math.round(indicatorById(one.indicator).weight * 100);
  const weight = own.reduce((sum, one) => sum + hundredths(one), 0);
  return weight === 0
    ? null
    : own.reduce((sum, one) => sum + hundredths(one) * one.level, 0) / weight;
}

/** No indicator that both have is lower, and no dimension. What nobody can see any more is not lower. */
function expectNoLower(better: readonly Observation[], worse: readonly Observation[]): void {
  for (const one of worse) {
    const other = better.find(({ indicator }) => indicator === one.indicator);
    if (other !== undefined) expect(other.level).toBeGreaterThanOrEqual(one.level);
    else expect(one.kind).toBe('error');
  }
  for (const dimension of DIMENSIONS) {
    const level = levelOf(dimension, worse);
    const higher = levelOf(dimension, better);
    if (level !== null && higher !== null) expect(higher).toBeGreaterThanOrEqual(level);
  }
}

const moves = fc.uniqueArray(fc.constantFrom(...MOVES.map(({ id }) => id)), { maxLength: 4 });
const errors = fc.uniqueArray(fc.constantFrom(...ERRORS.map(({ id }) => id)), { maxLength: 3 });
const callsFor = fc.uniqueArray(fc.constantFrom(...INDICATORS), { minLength: 1, maxLength: 5 });

/** A turn, and the same with more moves or fewer errors. */
const twoTurns = fc
  .record({
    callsFor,
    moves,
    more: moves,
    errors,
    fewer: errors,
    speech: fc.record({ words: fc.nat(90), questions: fc.nat(3), instructions: fc.nat(3) }),
    overloaded: fc.boolean(),
    phase: fc.constantFrom(0 as const, 1, 2, 3, 4),
    presence: fc.nat(PRESENCE_COUNT - 1).map(presenceAt),
    inPerson: fc.boolean(),
    crowds: fc.boolean(),
    reasked: fc.boolean(),
  })
  .map(({ moves: some, more, errors: wrong, fewer, ...rest }) => {
    const turn = (ids: readonly TechniqueId[]): JudgedTurn => ({
      ...rest,
      techniques: [...new Set(ids)].map(techniqueById),
    });
    return {
      worse: turn([...some, ...wrong, ...fewer]),
      better: turn([...some, ...more, ...wrong]),
    };
  });

describe('more skill, or fewer errors', () => {
  it('never lowers anything in a turn', () => {
    fc.assert(
      fc.property(twoTurns, ({ worse, better }) => expectNoLower(observe(better), observe(worse))),
      tried(5000),
    );
  });

  it('never lowers a dimension of several turns', () => {
    fc.assert(
      fc.property(fc.array(twoTurns, { minLength: 1, maxLength: 6 }), fc.nat(), (turns, place) => {
        const observed = (best: number) =>
          turns.flatMap(({ worse, better }, at) => observe(at === best ? better : worse));
        const [before, after] = [observed(-1), observed(place % turns.length)];
        for (const dimension of DIMENSIONS) {
          const [low, high] = [levelOf(dimension, before), levelOf(dimension, after)];
          if (low !== null && high !== null) expect(high).toBeGreaterThanOrEqual(low);
        }
      }),
      tried(1000),
    );
  });

  it('never lowers the judgement of an encounter of one turn', () => {
    const few = { maxLength: 2 } as const;
    const some = fc.uniqueArray(fc.constantFrom(...MOVES.map(({ id }) => id)), {
      minLength: 1,
      ...few,
    });
    const wrong = fc.uniqueArray(fc.constantFrom(...ERRORS.map(({ id }) => id)), few);
    fc.assert(
      fc.property(callsFor, some, some, wrong, (called, first, more, bad) => {
        const better = [...new Set([...first, ...more])];
        const worse = [...first, ...bad];
        // Urgent, so that no plan comes too early: that would make a move an error (rule 4).
        const scenario = story({
          start: { arousal: 30 },
          beats: [
            beat(
              'first',
              [
                response('better', better, { urgent: true }),
                response('worse', worse, { urgent: true }),
              ],
              {
                callsFor: called,
              },
            ),
          ],
        });
        const [high, low] = ['better', 'worse'].map((id) => judge(played(scenario, id)).dimensions);
        for (const dimension of DIMENSIONS) {
          const [upper, lower] = [high?.[dimension].level ?? null, low?.[dimension].level ?? null];
          if (upper !== null && lower !== null) expect(upper).toBeGreaterThanOrEqual(lower);
        }
      }),
      tried(300),
    );
  });
});

/** Every state of a walk as a course of its own. */
function coursesOf({ scenario, machine }: Run, all: readonly number[]): Course[] {
  const courses = [move(startCourse(scenario, machine), { type: 'begin' })];
  for (const pick of all) {
    const course = courses.at(-1) as Course;
    // Presence changes now and then, so that standing too near is among the errors.
    const there = pick % 5 === 0 ? move0(course, pick) : course;
    const next = someMove(there, pick);
    if (next === null) break;
    courses.push(move(there, next));
  }
  return courses;
}

const move0 = (course: Course, pick: number): Course =>
  stateOf(course).stage === 0
    ? move(course, { type: 'presence', presence: presenceAt(pick % PRESENCE_COUNT) })
    : course;

describe('a red critical error', () => {
  it.each(RUNS.map((run) => [run.name, run] as const))(
    'always caps safety, and the machine knows of it: %s',
    (_name, run) => {
      const rules = redRules(run.scenario.rules);
      fc.assert(
        fc.property(picks, (all) => {
          for (const course of coursesOf(run, all)) {
            const { criticalErrors, dimensions } = judge(course);
            const red = criticalErrors.some(({ severity }) => severity === 'red');
            const { level, capped } = dimensions.safety;
            expect(capped).toBe(red && level !== null);
            if (red && level !== null) expect(level).toBeLessThanOrEqual(SAFETY_CAP);
            expect(hasRedError(stateOf(course), rules)).toBe(red);
          }
        }),
        tried(60),
      );
    },
  );
});

describe('asking about suicide', () => {
  it.each(RUNS.map((run) => [run.name, run] as const))(
    'never makes anything worse: %s',
    (_name, run) => {
      const { scenario, source } = run;
      // The same scenario with the question in every response, and not one word changed.
      const asking = compileScenario({
        ...source,
        beats: source.beats.map((one) => ({
          ...one,
          responses: one.responses.map((answer) => ({
            ...answer,
            techniques: [...new Set([...answer.techniques, 'direct-suicide-question' as const])],
          })),
        })),
      });
      expect(asking.flagBits).toEqual(scenario.flagBits);
      fc.assert(
        fc.property(picks, (all) => {
          for (const course of coursesOf(run, all)) {
            const before = stateOf(course);
            for (const index of offeredResponses(scenario, before)) {
              const [without, withIt] = [
                respond(scenario, before, index),
                respond(asking, before, index),
              ];
              expectNoWorse(run, withIt, without);
              const turns = [scenario, asking].map((one, at) =>
                observe(
                  judgedTurn(
                    one,
                    describeTurn(one, 1, before, index, [without, withIt][at] as EncounterState),
                  ),
                ),
              );
              expectNoLower(turns[1] ?? [], turns[0] ?? []);
            }
          }
        }),
        tried(25),
      );
    },
  );

  function expectNoWorse({ scenario }: Run, withIt: EncounterState, without: EncounterState): void {
    expect(withIt.arousal).toBeLessThanOrEqual(without.arousal);
    expect(withIt.trust).toBeGreaterThanOrEqual(without.trust);
    expect(withIt.hope).toBeGreaterThanOrEqual(without.hope);
    expect(withIt.engagement).toBeGreaterThanOrEqual(without.engagement);
    expect(withIt.flags & scenario.bits.askedSuicide).toBe(scenario.bits.askedSuicide);
    expect(withIt.red).toBe(without.red);
    // No duty that would have been kept is not kept.
    scenario.rules.forEach((_, rule) => {
      if (statusOf(without.monitors, rule) === KEPT)
        expect(statusOf(withIt.monitors, rule)).toBe(KEPT);
    });
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedScenarios } from '#testing/corpus.ts';
import { move, someMove, STANCE_NAMES, transcriptOf } from '#testing/playing.ts';
import { disagreements } from '#testing/regions.ts';
import { tried } from '#testing/runs.ts';
import { picks, RUNS, type Run, SHIPPED } from '#testing/runs-of-scenarios.ts';
import { PRESENCE_COUNT, presenceAt, presenceIndex, STANCES } from '../client/presence.ts';
import { canonicalText, digestOf } from '../scenario/canonical-text.ts';
import { ATTEMPT_FORMAT } from './attempt.ts';
import type { CompiledScenario } from './compiled.ts';
import { type Course, play, sessionOf, startCourse, stateOf } from './course.ts';
import { followThrough, outcomeOf } from './follow-through.ts';
import type { Move } from './moves.ts';
import { offeredResponses } from './offered.ts';
import { replayAttempt, replayMoves } from './replay.ts';
import type { EncounterState } from './state.ts';
import { openEncounter, respond } from './turn.ts';

/*
 * What holds for every walk through every scenario: those that we ship, the small one of the corpus, and
 * some that no author would write.
 */

const WALKS = 10_000;
const perRun = (share: number) => Math.ceil((WALKS * share) / RUNS.length);

/** What a learner picks, with changes of presence, pauses, steps back and slips among it. */
type Pick = { kind: number; pick: number };
const anything = fc.array(fc.record({ kind: fc.nat(11), pick: fc.nat(9999) }), {
  minLength: 40,
  maxLength: 40,
});

function anyMove(course: Course, { kind, pick }: Pick): Move | null {
  if (kind === 0) return { type: 'presence', presence: presenceAt(pick % PRESENCE_COUNT) };
  if (kind === 1) return { type: 'pause' };
  if (kind === 2) return { type: 'rewind', toTurn: 1 + (pick % (course.turns.length + 1)) };
  if (kind === 3) return { type: 'respond', response: 'no-such-response' };
  if (sessionOf(course) === 'paused' || sessionOf(course) === 'followThroughPaused')
    return { type: 'resume' };
  return someMove(course, pick);
}

/** Plays whatever can be played; what is refused is not part of the attempt. */
function wander(
  { scenario, machine }: Run,
  all: readonly Pick[],
): { course: Course; moves: Move[] } {
  let course = startCourse(scenario, machine);
  const moves: Move[] = [];
  for (const next of [{ type: 'begin' } as Move, ...all]) {
    const made = 'type' in next ? next : anyMove(course, next);
    if (made === null) continue;
    const result = play(course, made);
    if (!result.ok) continue;
    moves.push(made);
    course = result.course;
  }
  return { course, moves };
}

describe.each(RUNS.map((run) => [run.name, run] as const))('%s', (_name, run) => {
  const { scenario, machine, source } = run;

  it('is the same twice for the same moves, and equals its replay to the bit', () => {
    const text = canonicalText(source);
    fc.assert(
      fc.property(anything, (all) => {
        const { course, moves } = wander(run, all);
        const transcript = transcriptOf(course);
        expect(transcriptOf(wander(run, all).course)).toBe(transcript);
        const replayed = replayMoves(scenario, moves);
        expect(replayed.ok && transcriptOf(replayed.value)).toBe(transcript);
        const again = replayAttempt({
          format: ATTEMPT_FORMAT,
          id: 'a',
          scenario: { id: source.id, version: source.version, digest: digestOf(text), text },
          mode: 'practice',
          seed: 0,
          startedAt: '2026-11-22T09:00:00.000Z',
          moves,
        });
        expect(again.ok && transcriptOf(again.value)).toBe(transcript);
      }),
      tried(20),
    );
  });

  it('keeps all that is measured within its bounds', () => {
    fc.assert(
      fc.property(anything, (all) => {
        const { course } = wander(run, all);
        for (const state of [
          ...course.turns.flatMap(({ before, after }) => [before, after]),
          stateOf(course),
        ])
          expect(brokenBounds(scenario, state)).toEqual([]);
      }),
      tried(perRun(0.1)),
    );
  });

  it.each(STANCE_NAMES)('is the same by the machine and by the pure functions, %s', (stance) => {
    const begun = [
      { type: 'begin' } as const,
      { type: 'presence', presence: STANCES[stance] } as const,
    ].reduce<Course>(move, startCourse(scenario, machine));
    const opening = openEncounter(scenario, presenceIndex(STANCES[stance]));
    fc.assert(
      fc.property(picks, (all) => {
        let course = begun;
        let state: EncounterState = opening;
        for (const [turn, pick] of all.entries()) {
          expect(stateOf(course)).toEqual(state);
          expect(disagreements(scenario, course.snapshot)).toEqual([]);
          // The dearest comparison is made at one turn of a walk.
          if (turn === (all[0] ?? 0) % 12)
            expect(accepted(course)).toEqual(offeredResponses(scenario, state));
          const next = someMove(course, pick);
          if (next === null) break;
          course = move(course, next);
          state = purely(scenario, state, next);
        }
        expect(sessionOf(course)).toBe('done');
      }),
      tried(perRun(1 / STANCE_NAMES.length)),
    );
  });
});

/** Responses that the machine takes now. */
const accepted = ({ scenario, snapshot }: Course): number[] =>
  scenario.responses.flatMap(({ index }) =>
    snapshot.can({ type: 'learner.respond', response: index }) ? [index] : [],
  );

/** The next state without a machine. */
function purely(scenario: CompiledScenario, state: EncounterState, made: Move): EncounterState {
  if (made.type === 'respond')
    return respond(scenario, state, scenario.responseIndex.get(made.response) ?? -1);
  const step = scenario.steps[state.at];
  if (made.type !== 'follow-through' || step === undefined) throw new Error('No such move');
  return followThrough(scenario, state, outcomeOf(step, made.answer));
}

function brokenBounds(scenario: CompiledScenario, state: EncounterState): string[] {
  const within = (name: keyof EncounterState, most: number, grain = 1) =>
    state[name] >= 0 && state[name] <= most && state[name] % grain === 0
      ? []
      : [`${name} is ${state[name]}`];
  const places = [scenario.beats, scenario.steps, scenario.endings][state.stage]?.length ?? 0;
  return [
    ...(['arousal', 'trust', 'hope', 'engagement', 'trustLost'] as const).flatMap((name) =>
      within(name, 100, 5),
    ),
    ...within('at', places - 1),
    ...within('phase', 4),
    ...within('recoveryTurns', 3),
    ...within('streak', 4),
    ...within('repairWindow', 2),
    ...within('hot', 1),
    ...within('red', 1),
    ...within('redPending', 1),
    ...within('borrowed', 3),
    ...within('takeovers', 3),
    ...within('rapport', 7),
    ...within('lead', 127),
    ...within('presence', PRESENCE_COUNT - 1),
    ...within('flags', 2 ** 30 - 1),
    ...within('monitors', 2 ** 30 - 1),
    ...within('facts', 2 ** 12 - 1),
    ...within('cues', 2 ** 12 - 1),
  ];
}

describe('the walks', () => {
  it('go through the scenarios that we ship', () => {
    expect(SHIPPED.length).toBeGreaterThan(0);
    expect(SHIPPED.map(({ name }) => name)).toEqual(shippedScenarios().map(({ name }) => name));
  });
});

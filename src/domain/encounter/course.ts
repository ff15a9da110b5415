import { initialTransition, transition } from 'xstate';
import type { CompiledScenario } from './compiled.ts';
import { misfit } from './follow-through.ts';
import {
  createEncounterMachine,
  type EncounterEvent,
  type EncounterMachine,
  type EncounterSnapshot,
} from './machine.ts';
import type { Move, SelfRating } from './moves.ts';
import { describeStep, describeTurn, type StepRecord, type TurnRecord } from './record.ts';
import type { EncounterState } from './state.ts';
import { isOffered } from './turn.ts';

/** An encounter under way: the machine's snapshot and what has happened so far. Immutable. */
export type Course = {
  scenario: CompiledScenario;
  machine: EncounterMachine;
  snapshot: EncounterSnapshot;
  turns: readonly TurnRecord[];
  steps: readonly StepRecord[];
  /** The course just before each turn, so that a rewind goes back to it. */
  earlier: readonly Course[];
  rewinds: number;
  rating: SelfRating | null;
};

export type Refusal = { reason: string; expected: string };
export type MoveResult = { ok: true; course: Course } | { ok: false; refusal: Refusal };

export function startCourse(
  scenario: CompiledScenario,
  machine = createEncounterMachine(scenario),
): Course {
  const [snapshot] = initialTransition(machine);
  return {
    scenario,
    machine,
    snapshot,
    turns: [],
    steps: [],
    earlier: [],
    rewinds: 0,
    rating: null,
  };
}

export const stateOf = (course: Course): EncounterState => course.snapshot.context.state;

export type SessionPhase =
  'briefing' | 'running' | 'paused' | 'followThrough' | 'followThroughPaused' | 'done' | 'left';

/** Where the session is: the state of the machine's session region. */
export function sessionOf(course: Course): SessionPhase {
  const { value } = course.snapshot;
  return (typeof value === 'string' ? value : value['session']) as SessionPhase;
}

/** Plays one move. A move that is not possible now changes nothing and says why. */
export function play(course: Course, move: Move): MoveResult {
  const session = sessionOf(course);
  switch (move.type) {
    case 'begin':
      return session === 'briefing'
        ? send(course, { type: 'session.begin' })
        : refuse('it has begun already', session);
    case 'pause':
      return session === 'running' || session === 'followThrough'
        ? send(course, { type: 'session.pause' })
        : refuse('there is nothing to pause', session);
    case 'resume':
      return session === 'paused' || session === 'followThroughPaused'
        ? send(course, { type: 'session.resume' })
        : refuse('it is not paused', session);
    case 'leave':
      return session === 'done' || session === 'left'
        ? refuse('it is over', session)
        : send(course, { type: 'session.leave' });
    case 'presence':
      return session === 'running'
        ? send(course, { type: 'learner.adjustPresence', presence: move.presence })
        : refuse('presence counts only while talking', session);
    case 'respond':
      return playResponse(course, move.response, session);
    case 'follow-through':
      return playStep(course, move, session);
    case 'rewind':
      return rewind(course, move.toTurn);
    case 'rate':
      return session === 'done' || session === 'left'
        ? { ok: true, course: { ...course, rating: move.rating } }
        : refuse('rating comes after the end', session);
  }
}

function playResponse(course: Course, id: string, session: SessionPhase): MoveResult {
  if (session !== 'running') return refuse('nobody is talking now', session);
  const { scenario } = course;
  const before = stateOf(course);
  const index = scenario.responseIndex.get(id);
  if (index === undefined || !isOffered(scenario, before, index)) {
    const beat = scenario.beats[before.at];
    const offered = (beat?.responses ?? []).filter((other) => isOffered(scenario, before, other));
    return {
      ok: false,
      refusal: {
        reason: `the response "${id}" is not offered at the beat "${beat?.source.id ?? ''}"`,
        expected: `one of ${offered.map((other) => scenario.responses[other]?.source.id).join(', ')}`,
      },
    };
  }
  const moved = next(course, { type: 'learner.respond', response: index });
  const turn = describeTurn(scenario, course.turns.length + 1, before, index, stateOf(moved));
  return {
    ok: true,
    course: { ...moved, turns: [...course.turns, turn], earlier: [...course.earlier, course] },
  };
}

function playStep(
  course: Course,
  move: Extract<Move, { type: 'follow-through' }>,
  session: SessionPhase,
): MoveResult {
  if (session !== 'followThrough') return refuse('the follow-through is not under way', session);
  const before = stateOf(course);
  const step = course.scenario.steps[before.at];
  if (step === undefined || step.source.id !== move.step)
    return {
      ok: false,
      refusal: {
        reason: `the step "${move.step}" is not up now`,
        expected: `the step "${step?.source.id ?? ''}"`,
      },
    };
  const wrong = misfit(step.source, move.answer);
  if (wrong !== null)
    return { ok: false, refusal: { reason: wrong, expected: 'an answer that fits the step' } };
  const moved = next(course, {
    type: 'learner.followThrough',
    step: step.index,
    answer: move.answer,
  });
  const record = describeStep(course.scenario, step, before, move.answer, stateOf(moved));
  return { ok: true, course: { ...moved, steps: [...course.steps, record] } };
}

function rewind(course: Course, toTurn: number): MoveResult {
  const earlier = course.earlier[toTurn - 1];
  if (earlier === undefined)
    return {
      ok: false,
      refusal: {
        reason: `there is no turn ${toTurn} to go back to`,
        expected: `a turn from 1 to ${course.turns.length}`,
      },
    };
  return { ok: true, course: { ...earlier, rewinds: course.rewinds + 1 } };
}

function next(course: Course, event: EncounterEvent): Course {
  const [snapshot] = transition(course.machine, course.snapshot, event);
  return { ...course, snapshot };
}

const send = (course: Course, event: EncounterEvent): MoveResult => ({
  ok: true,
  course: next(course, event),
});

const refuse = (reason: string, session: SessionPhase): MoveResult => ({
  ok: false,
  refusal: { reason: `${reason} (the session is ${session})`, expected: 'another move' },
});

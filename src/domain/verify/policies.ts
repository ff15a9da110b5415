import { offeredResponses } from '../encounter/offered.ts';
import type { CompiledResponse, CompiledScenario, CompiledStep } from '../encounter/compiled.ts';
import { createEncounterMachine } from '../encounter/machine.ts';
import type { FollowThroughAnswer, Move } from '../encounter/moves.ts';
import { play, sessionOf, startCourse, stateOf, type Course } from '../encounter/course.ts';
import type { EncounterState } from '../encounter/state.ts';
import { quoteOf } from '../encounter/record.ts';
import { observeStep } from '../judgement/evidence.ts';
import { indicatorById } from '../judgement/rubric.ts';
import type { Observation } from '../judgement/levels.ts';
import { observationsOf } from './edge-evidence.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import { distinctOutcomesOf } from './step-outcomes.ts';

/** Bots that play without a person. `best` and `worst` look one turn ahead; the others read nothing. */
export const POLICIES = ['best', 'worst', 'first', 'longest', 'random'] as const;
export type PolicyName = (typeof POLICIES)[number];

export type Policy = {
  respond: (
    scenario: CompiledScenario,
    state: EncounterState,
    offered: readonly CompiledResponse[],
  ) => CompiledResponse;
  answer: (step: CompiledStep) => FollowThroughAnswer;
};

/** More turns than any scenario has; a bot that is still playing then is in a loop. */
const MOST_TURNS = 500;

/** Plays a scenario to its end and gives the moves. Deterministic: the seed decides all chance. */
export function playPolicy(
  scenario: CompiledScenario,
  name: PolicyName,
  seed = 1,
  machine = createEncounterMachine(scenario),
): { course: Course; moves: Move[] } {
  const policy = policyOf(name, seed);
  const moves: Move[] = [];
  let course = startCourse(scenario, machine);
  const make = (move: Move) => {
    const result = play(course, move);
    if (!result.ok)
      throw new Error(`A bot made a move that is not possible: ${result.refusal.reason}`);
    moves.push(move);
    course = result.course;
  };
  make({ type: 'begin' });
  for (let turn = 0; turn < MOST_TURNS && sessionOf(course) !== 'done'; turn++) {
    const state = stateOf(course);
    if (sessionOf(course) === 'running') {
      const offered = offeredResponses(scenario, state).flatMap(
        (index) => scenario.responses[index] ?? [],
      );
      if (offered.length === 0) break;
      make({ type: 'respond', response: policy.respond(scenario, state, offered).source.id });
    } else {
      const step = scenario.steps[state.at];
      if (step === undefined) break;
      make({
        type: 'follow-through',
        step: step.source.id,
        answer: policy.answer(step),
      });
    }
  }
  return { course, moves };
}

export function policyOf(name: PolicyName, seed: number): Policy {
  if (name === 'best' || name === 'worst') return greedy(name === 'best' ? 1 : -1);
  if (name === 'random') return random(seed);
  const by = name === 'first' ? () => 0 : (text: string) => -text.length;
  return {
    respond: (_, __, offered) => least(offered, (response) => by(quoteOf(response))),
    answer: (step) => naive(step, by),
  };
}

/** The first of those for which `rank` is lowest. */
function least<T>(items: readonly T[], rank: (item: T) => number): T {
  const [first] = items;
  if (first === undefined) throw new RangeError('There is nothing to choose from');
  return items.reduce((best, item) => (rank(item) < rank(best) ? item : best), first);
}

function naive(step: CompiledStep, by: (text: string) => number): FollowThroughAnswer {
  const { source } = step;
  if (source.kind === 'choose')
    return { kind: 'choose', option: least(source.options, (option) => by(option.text)).id };
  if (source.kind === 'select')
    return { kind: 'select', options: [least(source.options, (option) => by(option.text)).id] };
  // Learners see the items shuffled, so the first order is a shuffled one.
  if (source.kind === 'order')
    return {
      kind: 'order',
      items: shuffled(
        source.items.map((item) => item.id),
        seededRandom(1),
      ),
    };
  return source.kind === 'note' ? { kind: 'note', text: '', ticked: [] } : { kind: 'pause' };
}

function random(seed: number): Policy {
  const next = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T =>
    least(items.slice(Math.floor(next() * items.length)), () => 0);
  return {
    respond: (_, __, offered) => pick(offered),
    answer: ({ source }) => {
      if (source.kind === 'choose') return { kind: 'choose', option: pick(source.options).id };
      if (source.kind === 'select')
        return {
          kind: 'select',
          options: source.options.filter(() => next() < 0.5).map((option) => option.id),
        };
      if (source.kind === 'order')
        return {
          kind: 'order',
          items: shuffled(
            source.items.map((item) => item.id),
            next,
          ),
        };
      return source.kind === 'note' ? { kind: 'note', text: '', ticked: [] } : { kind: 'pause' };
    },
  };
}

function greedy(sign: 1 | -1): Policy {
  return {
    respond: (scenario, state, offered) =>
      least(offered, (response) => -sign * worthOf(observationsOf(scenario, state, response))),
    answer: (step) =>
      least(
        distinctOutcomesOf(step),
        ({ outcome }) => -sign * worthOf(observeStep({ step, outcome })),
      ).answer,
  };
}

/** What a set of observations is worth: how far its levels lie from the middle, weighted. */
export const worthOf = (observations: readonly Observation[]): number =>
  observations.reduce(
    (total, { indicator, level }) => total + indicatorById(indicator).weight * (level - 2),
    0,
  );

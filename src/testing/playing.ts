import { STANCES, type StanceName } from '#domain/client/presence.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import type { CompiledResponse, CompiledScenario } from '#domain/encounter/compiled.ts';
import { type Course, play, sessionOf, startCourse, stateOf } from '#domain/encounter/course.ts';
import type { FollowThroughAnswer, Move } from '#domain/encounter/moves.ts';
import { offeredResponses } from '#domain/encounter/offered.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { openEncounter, respond } from '#domain/encounter/turn.ts';
import type { Presence } from '#domain/scenario/vocabulary.ts';
import { buildScenario, type ScenarioOverrides } from './scenario-builder.ts';

/** A scenario that a test tells in a few lines, ready to run. */
export const story = (overrides: ScenarioOverrides = {}): CompiledScenario =>
  compileScenario(buildScenario(overrides));

/** A response by its id, or a move written out. */
export type ToldMove = string | Move;
export const asMove = (told: ToldMove): Move =>
  typeof told === 'string' ? { type: 'respond', response: told } : told;

export const presence = (change: Partial<Presence>): Move => ({
  type: 'presence',
  presence: change,
});
export const answer = (step: string, given: FollowThroughAnswer): Move => ({
  type: 'follow-through',
  step,
  answer: given,
});

/** The course after the move; throws when it is refused. */
export function move(course: Course, told: ToldMove): Course {
  const result = play(course, asMove(told));
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.course;
}

/** Why the move is refused; throws when it is not. */
export function refusalOf(course: Course, told: ToldMove): { reason: string; expected: string } {
  const result = play(course, asMove(told));
  if (result.ok) throw new Error(`"${asMove(told).type}" was not refused`);
  return result.refusal;
}

/** The course after it has begun and these moves were made. */
export const played = (scenario: CompiledScenario, ...moves: readonly ToldMove[]): Course =>
  moves.reduce(move, move(startCourse(scenario), { type: 'begin' }));

/** The states that a talk passes, the opening included, by the pure functions alone. */
export function talked(scenario: CompiledScenario, ...ids: readonly string[]): EncounterState[] {
  const states = [openEncounter(scenario)];
  for (const id of ids) states.push(take(scenario, states.at(-1) as EncounterState, id));
  return states;
}

/** The state after a response, which must be offered. */
export function take(
  scenario: CompiledScenario,
  state: EncounterState,
  id: string,
): EncounterState {
  const index = responseOf(scenario, id).index;
  if (!offeredResponses(scenario, state).includes(index)) throw new Error(`"${id}" is not offered`);
  return respond(scenario, state, index);
}

export function responseOf(scenario: CompiledScenario, id: string): CompiledResponse {
  const response = scenario.responses[scenario.responseIndex.get(id) ?? -1];
  if (response === undefined) throw new Error(`There is no response "${id}"`);
  return response;
}

/** The id of the beat, the step or the ending at which a state is. */
export function placeOf(scenario: CompiledScenario, state: EncounterState): string | undefined {
  return [scenario.beats, scenario.steps, scenario.endings][state.stage]?.[state.at]?.source.id;
}

/**
 * An answer to the step that is up, which the number decides; every answer has a number. Good enough for
 * walks: the verifier has all that differ.
 */
export function someAnswer(
  scenario: CompiledScenario,
  state: EncounterState,
  choice: number,
): Move {
  const step = scenario.steps[state.at];
  if (step === undefined) throw new Error('There is no step to answer');
  const { source } = step;
  const id = source.id;
  switch (source.kind) {
    case 'choose':
      return answer(id, {
        kind: 'choose',
        option: source.options[choice % source.options.length]?.id ?? '',
      });
    case 'select':
      return answer(id, {
        kind: 'select',
        options: source.options
          .filter((_, place) => ((choice >> place) & 1) === 1)
          .map((option) => option.id),
      });
    case 'order': {
      const left = source.items.map((item) => item.id);
      const items: string[] = [];
      for (let rest = choice; left.length > 0; rest = Math.floor(rest / (left.length + 1)))
        items.push(...left.splice(rest % left.length, 1));
      return answer(id, { kind: 'order', items });
    }
    case 'note':
      return answer(id, { kind: 'note', text: 'A note.', ticked: [choice % 2] });
    case 'pause':
      return answer(id, { kind: 'pause' });
  }
}

/** The next move of a walk that takes what is offered; null once nothing is left to do. */
export function someMove(course: Course, choice: number): Move | null {
  const session = sessionOf(course);
  const state = stateOf(course);
  if (session === 'followThrough') return someAnswer(course.scenario, state, choice);
  if (session !== 'running') return null;
  const offered = offeredResponses(course.scenario, state);
  const response = course.scenario.responses[offered[choice % offered.length] ?? -1];
  return response === undefined ? null : { type: 'respond', response: response.source.id };
}

export const STANCE_NAMES = Object.keys(STANCES) as StanceName[];

/** Everything that has happened in a course, as one text: equal to the bit or not at all. */
export function transcriptOf({ snapshot, turns, steps, rewinds, rating }: Course): string {
  return JSON.stringify({
    context: snapshot.context,
    value: snapshot.value,
    turns: turns.map(({ response, techniques, ...turn }) => ({
      ...turn,
      response: response.source.id,
      techniques: techniques.map(({ id }) => id),
    })),
    steps: steps.map(({ step, outcome, ...record }) => ({
      ...record,
      step: step.source.id,
      outcome: { ...outcome, techniques: outcome.techniques.map(({ id }) => id) },
    })),
    rewinds,
    rating,
  });
}

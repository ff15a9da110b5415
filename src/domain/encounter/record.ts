import { presenceAt } from '../client/presence.ts';
import type { ClientLine } from '../scenario/scenario.ts';
import type { CriticalErrorCode } from '../technique/critical-errors.ts';
import type { Severity } from '../technique/vocabulary.ts';
import type { Technique } from '../technique/technique.ts';
import type { Presence } from '../scenario/vocabulary.ts';
import type { CompiledResponse, CompiledScenario, CompiledStep, Test } from './compiled.ts';
import { outcomeOf, type StepOutcome } from './follow-through.ts';
import { statusOf, type MonitorStatus } from './monitors.ts';
import type { FollowThroughAnswer } from './moves.ts';
import { TALKING, type EncounterState } from './state.ts';
import { isRed, isRepair, isTooNear } from './error-account.ts';
import { isOverloaded, isPremature } from './move-client.ts';

/** One turn as it happened, with everything that judgement and debrief read. */
export type TurnRecord = {
  /** 1 is the first. */
  turn: number;
  beat: number;
  response: CompiledResponse;
  /** As the client took them: what came too early counts as advice. */
  techniques: readonly Technique[];
  presence: Presence;
  before: EncounterState;
  after: EncounterState;
  premature: boolean;
  overloaded: boolean;
  /** The suicide question asked again after the client had not answered it. */
  reasked: boolean;
  /** Takes back the last error, made within two turns. */
  repairs: boolean;
  errors: readonly MadeError[];
  /** Index of the fact that came out, or null. */
  fact: number | null;
  monitors: readonly MonitorChange[];
};

/** A critical error where it was made. */
export type MadeError = { code: CriticalErrorCode; technique: string; severity: Severity };
export type MonitorChange = { rule: number; from: MonitorStatus; to: MonitorStatus };

export type StepRecord = {
  step: CompiledStep;
  answer: FollowThroughAnswer;
  outcome: StepOutcome;
  errors: readonly MadeError[];
  before: EncounterState;
  after: EncounterState;
  monitors: readonly MonitorChange[];
};

export function describeTurn(
  scenario: CompiledScenario,
  turn: number,
  before: EncounterState,
  index: number,
  after: EncounterState,
): TurnRecord {
  const response = scenario.responses[index];
  if (response === undefined) throw new RangeError(`No response has the index ${index}`);
  const premature =
    isPremature(before) &&
    response.premature.some((technique, at) => technique !== response.techniques[at]);
  const techniques = premature ? response.premature : response.techniques;
  const told = after.facts & ~before.facts;
  return {
    turn,
    beat: response.beat,
    response,
    techniques,
    presence: presenceAt(before.presence),
    before,
    after,
    premature,
    overloaded: isOverloaded(before, response),
    reasked: isReasked(scenario, before, response),
    repairs: !makesError(scenario, before, techniques) && isRepair(before, response),
    errors: errorsMade(scenario, before, response, premature),
    fact: told === 0 ? null : scenario.facts.findIndex((fact) => fact.bit === told),
    monitors: monitorChanges(scenario, before, after),
  };
}

/** Whether a turn holds an error, critical or not; being too near is one. */
const makesError = (
  scenario: CompiledScenario,
  before: EncounterState,
  techniques: readonly Technique[],
): boolean =>
  techniques.some((technique) => technique.kind === 'error') || isTooNear(scenario, before);

/** Asked again after a deflection: the question has been put, and no answer has come. */
export const isReasked = (
  scenario: CompiledScenario,
  before: EncounterState,
  response: CompiledResponse,
): boolean =>
  response.asksSuicide &&
  (before.flags & scenario.bits.askedSuicide) !== 0 &&
  scenario.bits.suicideFacts !== 0 &&
  (before.facts & scenario.bits.suicideFacts) === 0;

function errorsMade(
  scenario: CompiledScenario,
  before: EncounterState,
  response: CompiledResponse,
  premature: boolean,
): MadeError[] {
  const errors: MadeError[] = (premature ? response.prematureErrors : response.errors).map(
    (error) => ({
      code: error.code,
      technique: error.technique,
      severity: isRed(error, before) ? 'red' : 'amber',
    }),
  );
  if (isTooNear(scenario, before) && !errors.some((error) => error.code === 'CE06'))
    errors.push({ code: 'CE06', technique: 'crowding', severity: 'red' });
  return errors;
}

export function monitorChanges(
  scenario: CompiledScenario,
  before: EncounterState,
  after: EncounterState,
): MonitorChange[] {
  return scenario.rules.flatMap((_, rule) => {
    const from = statusOf(before.monitors, rule);
    const to = statusOf(after.monitors, rule);
    return from === to ? [] : [{ rule, from, to }];
  });
}

export function describeStep(
  scenario: CompiledScenario,
  step: CompiledStep,
  before: EncounterState,
  answer: FollowThroughAnswer,
  after: EncounterState,
): StepRecord {
  const outcome = outcomeOf(step, answer);
  return {
    step,
    answer,
    outcome,
    errors: outcome.errors.map((error) => ({
      code: error.code,
      technique: error.technique,
      severity: isRed(error, before) ? 'red' : 'amber',
    })),
    before,
    after,
    monitors: monitorChanges(scenario, before, after),
  };
}

/** What the client says and does at once after a response; null where the author wrote nothing. */
export function replyLine(turn: TurnRecord): ClientLine | null {
  const { replyLines, source } = turn.response;
  return pickLine(source.reply ?? [], replyLines, turn.after);
}

/** What the client says when the beat begins in this state; null once the talk is over. */
export function beatLine(scenario: CompiledScenario, state: EncounterState): ClientLine | null {
  if (state.stage !== TALKING) return null;
  const beat = scenario.beats[state.at];
  return beat === undefined ? null : pickLine(beat.source.client, beat.lines, state);
}

function pickLine(
  lines: readonly ClientLine[],
  tests: readonly (Test | null)[],
  state: EncounterState,
): ClientLine | null {
  const place = tests.findIndex((test) => test === null || test(state));
  return lines[place] ?? null;
}

/** The words or the act of a response, as transcript and evidence quote it. */
export function quoteOf(response: CompiledResponse): string {
  const { say, do: act, silence } = response.source;
  if (say !== undefined) return say;
  return act ?? (silence ? '(silence)' : '');
}

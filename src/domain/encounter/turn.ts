import { opensGate } from '../client/disclosure.ts';
import { crowds, presenceAt } from '../client/presence.ts';
import { CRISIS, RECOVERY, RECOVERY_TURNS, SETTLED, nextPhase } from '../client/phases.ts';
import { EMPATHIZED_LAST, RAPPORT } from '../client/rapport.ts';
import { FULL, HALF, NONE, type Reception } from '../client/response-effect.ts';
import { OVERLOAD_AROUSAL } from '../client/speech-load.ts';
import { clampVital, toGrain } from '../client/vitals.ts';
import type { CompiledError, CompiledResponse, CompiledScenario, Way } from './compiled.ts';
import { concludeTalk } from './conclude.ts';
import { afterCue, afterTurn, statusOf, withStatus } from './monitors.ts';
import {
  BORROWED_SECRECY,
  ESCALATED,
  ESCALATION_AFTER_ERROR,
  ESCALATION_AROUSAL,
  REPAIR_TURNS,
  TALKING,
  WITHDRAWAL_ENGAGEMENT,
  WITHDREW,
  type EncounterState,
} from './state.ts';

/** Being overloaded costs this much arousal; so does each pressure of the place, each turn (rules 1 and 9). */
const OVERLOAD_COST = 5;
export const PRESSURE_COST = 5;
/** A hard question right after empathy builds trust; asked abruptly it is never scored down (rule 5). */
const GENTLE_QUESTION_TRUST = 5;
/** What borrowed trust costs when it is called in (rule 7). */
const CALLED_IN = { trust: -35, arousal: 15 };
/** A report or a call for help where limits were never stated (rule 7). */
const UNANNOUNCED_TRUST = -10;
/** Share of the last loss of trust that an honest apology brings back. */
const REGAINED = 0.6;
/** Saying the same kind of thing a fourth time in a row (rule 2). */
const PARROTING_ENGAGEMENT = -5;

/** The most that a turn can add to a response's own effect, for the verifier; `inDebt` while promises may be called in. */
export const WORST_EXTRAS = {
  trust: {
    fall: (response: CompiledResponse, inDebt: boolean) =>
      (inDebt && response.callsIn !== 0 ? CALLED_IN.trust : 0) + (response.discloses ? UNANNOUNCED_TRUST : 0),
    rise: (response: CompiledResponse) =>
      (response.hardQuestion ? GENTLE_QUESTION_TRUST : 0) +
      (response.repairs || response.statesLimits ? toGrain(100 * REGAINED) : 0),
  },
  engagement: { fall: () => PARROTING_ENGAGEMENT, rise: () => 0 },
  arousal: {
    fall: () => 0,
    rise: (response: CompiledResponse, inDebt: boolean) =>
      (inDebt && response.callsIn !== 0 ? CALLED_IN.arousal : 0) + (response.overloads ? OVERLOAD_COST : 0),
  },
} as const;

type Draft = { -readonly [K in keyof EncounterState]: EncounterState[K] };

/** The state in which the learner meets the opening beat. */
export function openEncounter(scenario: CompiledScenario, presence = scenario.opening.presence): EncounterState {
  const draft: Draft = { ...scenario.opening, presence };
  enterBeat(scenario, draft, draft.at);
  return draft;
}

/** Whether the response can be given now. */
export function isOffered(scenario: CompiledScenario, state: EncounterState, index: number): boolean {
  const response = scenario.responses[index];
  return (
    response !== undefined &&
    state.stage === TALKING &&
    response.beat === state.at &&
    (response.offered === null || response.offered(state))
  );
}

/** One turn: the learner responds, the client is moved, answers, may tell something, and the next beat begins. */
export function respond(scenario: CompiledScenario, state: EncounterState, index: number): EncounterState {
  const response = scenario.responses[index];
  if (response === undefined) throw new RangeError(`No response has the index ${index}`);
  const draft = moveClient(scenario, state, response);
  passMonitors(scenario, draft);
  raise(scenario, draft, response.cues);
  tellFact(scenario, draft, response.topics);
  leadOn(scenario, draft, response.ways, takeover(scenario, state, draft, response));
  return draft;
}

/** Rule 4: something that needs rapport, before both listening and empathy have been felt. */
export const isPremature = (state: EncounterState): boolean => (state.rapport & RAPPORT) !== RAPPORT;

/** Rules 1 and 2: how much help arrives, given overload and repetition. */
export function receptionOf(state: EncounterState, response: CompiledResponse): Reception {
  const streak = state.lead === response.lead ? state.streak + 1 : 1;
  if (streak >= 4) return NONE;
  return streak === 3 || isOverloaded(state, response) ? HALF : FULL;
}

export const isOverloaded = (state: EncounterState, response: CompiledResponse): boolean =>
  response.overloads && state.arousal >= OVERLOAD_AROUSAL;

/** Whether this error is red here and now. */
export const isRed = (error: CompiledError, state: EncounterState): boolean =>
  error.severity === 'red' ||
  state.arousal >= error.redFromArousal ||
  (error.redInCrisis && state.phase === CRISIS);

/**
 * Whether this response takes back the last error: an apology that names it, or, after a promise of
 * secrecy, saying honestly what cannot be kept private.
 */
export const isRepair = (state: EncounterState, response: CompiledResponse): boolean =>
  state.repairWindow > 0 &&
  (response.repairs || (response.statesLimits && (state.borrowed & BORROWED_SECRECY) !== 0));

function moveClient(scenario: CompiledScenario, state: EncounterState, response: CompiledResponse): Draft {
  const premature = isPremature(state) ? 1 : 0;
  const reception = receptionOf(state, response);
  const effect = response.effects[(state.phase * 3 + reception) * 2 + premature];
  const stance = scenario.presence[state.presence * 5 + state.phase];
  if (effect === undefined || stance === undefined) throw new RangeError('Effect tables are incomplete');

  const flags = state.flags | response.flags;
  // A promise that is taken back in the same breath is not called in: it was corrected.
  const calledIn = (response.callsIn & state.borrowed) !== 0 && !isRepair(state, response);
  let arousal = effect.arousal + stance.arousal + (calledIn ? CALLED_IN.arousal : 0);
  if (isOverloaded(state, response)) arousal += OVERLOAD_COST;
  if (state.phase !== SETTLED)
    for (const pressure of scenario.pressures) if ((flags & pressure.until) === 0) arousal += PRESSURE_COST;
  let trust = effect.trust + stance.trust + (calledIn ? CALLED_IN.trust : 0);
  if (response.hardQuestion && ((state.rapport | response.rapport) & EMPATHIZED_LAST) !== 0) trust += GENTLE_QUESTION_TRUST;
  if (response.discloses && (flags & scenario.bits.limitsStated) === 0) trust += UNANNOUNCED_TRUST;
  const streak = state.lead === response.lead ? Math.min(4, state.streak + 1) : 1;

  const newArousal = clampVital(state.arousal + arousal);
  const phase = nextPhase(state.phase, newArousal, state.recoveryTurns);
  const draft: Draft = {
    stage: TALKING,
    at: state.at,
    arousal: newArousal,
    trust: clampVital(state.trust + trust),
    hope: clampVital(state.hope + effect.hope + stance.hope),
    engagement: clampVital(state.engagement + effect.engagement + stance.engagement + (streak === 4 ? PARROTING_ENGAGEMENT : 0)),
    phase,
    recoveryTurns: phase !== RECOVERY ? 0 : state.phase === RECOVERY ? state.recoveryTurns - 1 : RECOVERY_TURNS,
    hot: newArousal >= ESCALATION_AROUSAL ? 1 : 0,
    flags,
    facts: state.facts,
    cues: state.cues,
    monitors: state.monitors,
    rapport: (state.rapport & RAPPORT) | response.rapport,
    lead: response.lead,
    streak,
    repairWindow: state.repairWindow,
    trustLost: state.trustLost,
    redPending: state.redPending,
    red: state.red,
    borrowed: calledIn ? state.borrowed & ~response.callsIn : state.borrowed | response.borrows,
    takeovers: state.takeovers,
    presence: state.presence,
  };
  keepErrorAccount(state, draft, response, premature === 1 ? response.premature : response.techniques);
  return draft;
}

/** Errors open a window of two turns in which they can be repaired; red ones then stand for good. */
function keepErrorAccount(
  state: EncounterState,
  draft: Draft,
  response: CompiledResponse,
  techniques: CompiledResponse['techniques'],
): void {
  const tooNear = crowds(presenceAt(state.presence), state.arousal);
  if (tooNear || techniques.some((technique) => technique.kind === 'error')) {
    const errors = techniques === response.premature ? response.prematureErrors : response.errors;
    draft.red = (state.red | state.redPending) as 0 | 1;
    draft.redPending = tooNear || errors.some((error) => isRed(error, state)) ? 1 : 0;
    draft.repairWindow = REPAIR_TURNS;
    draft.trustLost = Math.max(0, state.trust - draft.trust);
  } else if (isRepair(state, response)) {
    draft.borrowed = 0;
    draft.trust = clampVital(draft.trust + toGrain(state.trustLost * REGAINED));
    draft.redPending = 0;
    draft.repairWindow = 0;
    draft.trustLost = 0;
  } else if (state.repairWindow > 0) {
    draft.repairWindow = state.repairWindow - 1;
    if (draft.repairWindow === 0) {
      draft.red = (state.red | state.redPending) as 0 | 1;
      draft.redPending = 0;
      draft.trustLost = 0;
    }
  }
}

function passMonitors(scenario: CompiledScenario, draft: Draft): void {
  for (let index = 0; index < scenario.rules.length; index++) {
    const rule = scenario.rules[index];
    if (rule === undefined) continue;
    const status = afterTurn(statusOf(draft.monitors, index), rule.monitor, draft.flags);
    draft.monitors = withStatus(draft.monitors, index, status);
  }
}

function raise(scenario: CompiledScenario, draft: Draft, cues: readonly number[]): void {
  for (const place of cues) {
    const cue = scenario.cues[place];
    if (cue === undefined) continue;
    draft.cues |= cue.bit;
    for (const index of cue.rules) {
      const rule = scenario.rules[index];
      if (rule === undefined) continue;
      const status = afterCue(statusOf(draft.monitors, index), rule.monitor, draft.flags);
      draft.monitors = withStatus(draft.monitors, index, status);
    }
  }
}

/** At most one fact a turn, in the order of the file (rule 6). */
function tellFact(scenario: CompiledScenario, draft: Draft, topics: number): void {
  for (const fact of scenario.facts) {
    if ((draft.facts & fact.bit) !== 0 || !opensGate(fact.gate, draft.trust, topics)) continue;
    if (fact.needs !== null && !fact.needs(draft)) continue;
    draft.facts |= fact.bit;
    raise(scenario, draft, fact.cues);
    return;
  }
}

/** Rules 10 and 11: the beat that takes over, -1 when the encounter ends by it, null when nothing does. */
function takeover(
  scenario: CompiledScenario,
  state: EncounterState,
  draft: Draft,
  response: CompiledResponse,
): number | null {
  const pushed = draft.arousal >= ESCALATION_AFTER_ERROR && response.errors.some((error) => error.escalates);
  if ((state.hot === 1 && draft.hot === 1) || pushed) {
    const again = (draft.takeovers & ESCALATED) !== 0;
    draft.takeovers |= ESCALATED;
    draft.flags |= scenario.bits.overwhelmed;
    draft.hot = 0;
    return again ? -1 : scenario.escalation;
  }
  if (draft.engagement <= WITHDRAWAL_ENGAGEMENT) {
    const again = (draft.takeovers & WITHDREW) !== 0;
    draft.takeovers |= WITHDREW;
    draft.flags |= scenario.bits.withdrew;
    return again ? -1 : scenario.withdrawal;
  }
  return null;
}

function leadOn(scenario: CompiledScenario, draft: Draft, ways: readonly Way[], taken: number | null): void {
  let to = -1;
  for (const way of ways) {
    if (way.test !== null && !way.test(draft)) continue;
    to = way.to;
    break;
  }
  if (to >= 0 && taken !== null) to = taken;
  if (to < 0) concludeTalk(scenario, draft);
  else enterBeat(scenario, draft, to);
}

function enterBeat(scenario: CompiledScenario, draft: Draft, to: number): void {
  const beat = scenario.beats[to];
  if (beat === undefined) throw new RangeError(`No beat has the index ${to}`);
  draft.at = to;
  draft.flags |= beat.flags;
  raise(scenario, draft, beat.cues);
}


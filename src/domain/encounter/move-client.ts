import { RECOVERY, RECOVERY_TURNS, SETTLED, nextPhase, type PhaseIndex } from '../client/phases.ts';
import { EMPATHIZED_LAST, RAPPORT } from '../client/rapport.ts';
import { FULL, HALF, NONE, type Reception } from '../client/response-effect.ts';
import { OVERLOAD_AROUSAL } from '../client/speech-load.ts';
import { clampVital, toGrain, type Change } from '../client/vitals.ts';
import type { CompiledResponse, CompiledScenario } from './compiled.ts';
import { REGAINED, isRepair, keepErrorAccount } from './error-account.ts';
import { ESCALATION_AROUSAL, TALKING, type Draft, type EncounterState } from './state.ts';

/** Being overloaded costs this much arousal; so does each pressure of the place, each turn (rules 1 and 9). */
const OVERLOAD_COST = 5;
export const PRESSURE_COST = 5;
/** A hard question right after empathy builds trust; asked abruptly it is never scored down (rule 5). */
const GENTLE_QUESTION_TRUST = 5;
/** What borrowed trust costs when it is called in (rule 7). */
const CALLED_IN = { trust: -35, arousal: 15 };
/** A report or a call for help where limits were never stated (rule 7). */
const UNANNOUNCED_TRUST = -10;
/** Saying the same kind of thing a fourth time in a row (rule 2). */
const PARROTING_ENGAGEMENT = -5;

/** The client after a response: vitals, phase and memory. Cues, facts and the next beat come after (turn.ts). */
export function moveClient(
  scenario: CompiledScenario,
  state: EncounterState,
  response: CompiledResponse,
): Draft {
  const premature = isPremature(state);
  const effect = effectOf(scenario, state, response, premature);
  const flags = state.flags | response.flags;
  const streak = streakOf(state, response);
  const arousal = clampVital(state.arousal + effect.arousal);
  const phase = nextPhase(state.phase, arousal, state.recoveryTurns);
  const draft: Draft = {
    stage: TALKING,
    at: state.at,
    arousal,
    trust: clampVital(state.trust + effect.trust),
    hope: clampVital(state.hope + effect.hope),
    engagement: clampVital(state.engagement + effect.engagement),
    phase,
    recoveryTurns: recoveryAfter(state, phase),
    hot: arousal >= ESCALATION_AROUSAL ? 1 : 0,
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
    borrowed: isCalledIn(state, response)
      ? state.borrowed & ~response.callsIn
      : state.borrowed | response.borrows,
    takeovers: state.takeovers,
    presence: state.presence,
  };
  const techniques = premature ? response.premature : response.techniques;
  keepErrorAccount(scenario, state, draft, response, techniques);
  return draft;
}

/** Everything that moves the vitals in this turn: the words, the stance, the place, and what is owed. */
function effectOf(
  scenario: CompiledScenario,
  state: EncounterState,
  response: CompiledResponse,
  premature: boolean,
): Change {
  const reception = receptionOf(state, response);
  const words = response.effects[(state.phase * 3 + reception) * 2 + (premature ? 1 : 0)];
  const stance = scenario.presence[state.presence * 5 + state.phase];
  if (words === undefined || stance === undefined)
    throw new RangeError('Effect tables are incomplete');

  const flags = state.flags | response.flags;
  let arousal = words.arousal + stance.arousal;
  let trust = words.trust + stance.trust;
  if (isCalledIn(state, response)) {
    arousal += CALLED_IN.arousal;
    trust += CALLED_IN.trust;
  }
  if (isOverloaded(state, response)) arousal += OVERLOAD_COST;
  if (state.phase !== SETTLED)
    for (const pressure of scenario.pressures)
      if ((flags & pressure.until) === 0) arousal += PRESSURE_COST;
  if (response.hardQuestion && ((state.rapport | response.rapport) & EMPATHIZED_LAST) !== 0)
    trust += GENTLE_QUESTION_TRUST;
  if (response.discloses && (flags & scenario.bits.limitsStated) === 0) trust += UNANNOUNCED_TRUST;
  const parroting = streakOf(state, response) === 4 ? PARROTING_ENGAGEMENT : 0;
  return {
    arousal,
    trust,
    hope: words.hope + stance.hope,
    engagement: words.engagement + stance.engagement + parroting,
  };
}

/** A promise that is taken back in the same breath is not called in: it was corrected. */
const isCalledIn = (state: EncounterState, response: CompiledResponse): boolean =>
  (response.callsIn & state.borrowed) !== 0 && !isRepair(state, response);

const streakOf = (state: EncounterState, response: CompiledResponse): number =>
  state.lead === response.lead ? Math.min(4, state.streak + 1) : 1;

function recoveryAfter(state: EncounterState, phase: PhaseIndex): number {
  if (phase !== RECOVERY) return 0;
  return state.phase === RECOVERY ? state.recoveryTurns - 1 : RECOVERY_TURNS;
}

/** Rule 4: something that needs rapport, before both listening and empathy have been felt. */
export const isPremature = (state: EncounterState): boolean =>
  (state.rapport & RAPPORT) !== RAPPORT;

/** Rules 1 and 2: how much help arrives, given overload and repetition. */
export function receptionOf(state: EncounterState, response: CompiledResponse): Reception {
  const streak = streakOf(state, response);
  if (streak >= 4) return NONE;
  return streak === 3 || isOverloaded(state, response) ? HALF : FULL;
}

export const isOverloaded = (state: EncounterState, response: CompiledResponse): boolean =>
  response.overloads && state.arousal >= OVERLOAD_AROUSAL;

/** The most that a turn can add to a response's own effect, for the verifier; `inDebt` while promises may be called in. */
export const WORST_EXTRAS = {
  trust: {
    fall: (response: CompiledResponse, inDebt: boolean) =>
      (inDebt && response.callsIn !== 0 ? CALLED_IN.trust : 0) +
      (response.discloses ? UNANNOUNCED_TRUST : 0),
    rise: (response: CompiledResponse) =>
      (response.hardQuestion ? GENTLE_QUESTION_TRUST : 0) +
      (response.repairs || response.statesLimits ? toGrain(100 * REGAINED) : 0),
  },
  engagement: { fall: () => PARROTING_ENGAGEMENT, rise: () => 0 },
  arousal: {
    fall: () => 0,
    rise: (response: CompiledResponse, inDebt: boolean) =>
      (inDebt && response.callsIn !== 0 ? CALLED_IN.arousal : 0) +
      (response.overloads ? OVERLOAD_COST : 0),
  },
} as const;

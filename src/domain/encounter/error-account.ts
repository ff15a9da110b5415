import { crowds, presenceAt } from '../client/presence.ts';
import { CRISIS } from '../client/phases.ts';
import { clampVital, toGrain } from '../client/vitals.ts';
import type { CompiledError, CompiledResponse, CompiledScenario } from './compiled.ts';
import { BORROWED_SECRECY, REPAIR_TURNS, type Draft, type EncounterState } from './state.ts';

/** Share of the last loss of trust that an honest apology brings back. */
export const REGAINED = 0.6;

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

/** Standing so near to an agitated person that it is an error, whatever is said. */
export const isTooNear = (scenario: CompiledScenario, state: EncounterState): boolean =>
  scenario.inPerson && crowds(presenceAt(state.presence), state.arousal);

/** Errors open a window of two turns in which they can be repaired; red ones then stand for good. */
export function keepErrorAccount(
  scenario: CompiledScenario,
  state: EncounterState,
  draft: Draft,
  response: CompiledResponse,
  techniques: CompiledResponse['techniques'],
): void {
  const tooNear = isTooNear(scenario, state);
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

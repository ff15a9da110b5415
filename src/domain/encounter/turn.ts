import { opensGate } from '../client/disclosure.ts';
import type { CompiledResponse, CompiledScenario } from './compiled.ts';
import { concludeTalk } from './conclude.ts';
import { afterCue, afterTurn, statusOf, withStatus } from './monitors.ts';
import { moveClient } from './move-client.ts';
import {
  ESCALATED,
  ESCALATION_AFTER_ERROR,
  TALKING,
  WITHDRAWAL_ENGAGEMENT,
  WITHDREW,
  type Draft,
  type EncounterState,
} from './state.ts';

/** The state in which the learner meets the opening beat. */
export function openEncounter(
  scenario: CompiledScenario,
  presence = scenario.opening.presence,
): Draft {
  const draft: Draft = { ...scenario.opening, presence };
  enterBeat(scenario, draft, draft.at);
  return draft;
}

/** Whether the response can be given now. */
export function isOffered(
  scenario: CompiledScenario,
  state: EncounterState,
  index: number,
): boolean {
  const response = scenario.responses[index];
  return (
    response !== undefined &&
    state.stage === TALKING &&
    response.beat === state.at &&
    (response.offered === null || response.offered(state))
  );
}

/** One turn: the learner responds, the client is moved, answers, may tell something, and the next beat begins. */
export function respond(scenario: CompiledScenario, state: EncounterState, index: number): Draft {
  const response = scenario.responses[index];
  if (response === undefined) throw new RangeError(`No response has the index ${index}`);
  const draft = moveClient(scenario, state, response);
  passMonitors(scenario, draft);
  raise(scenario, draft, response.cues);
  tellFact(scenario, draft, response.topics);
  leadOn(scenario, state, draft, response);
  return draft;
}

function passMonitors(scenario: CompiledScenario, draft: Draft): void {
  // All dormant: no turn changes that.
  if (draft.monitors === 0) return;
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
  const pushed =
    draft.arousal >= ESCALATION_AFTER_ERROR && response.errors.some((error) => error.escalates);
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

/** The response's own way on; a takeover comes before it, but never in the place of the end. */
function leadOn(
  scenario: CompiledScenario,
  state: EncounterState,
  draft: Draft,
  response: CompiledResponse,
): void {
  let to = -1;
  for (const way of response.ways) {
    if (way.test !== null && !way.test(draft)) continue;
    to = way.to;
    break;
  }
  if (to >= 0) to = takeover(scenario, state, draft, response) ?? to;
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

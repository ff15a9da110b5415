import { SETTLED } from '../client/phases.ts';
import { EMPATHIZED_LAST } from '../client/rapport.ts';
import { redRules } from '../encounter/compile.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import { hasRedError } from '../encounter/conditions.ts';
import { BROKEN, KEPT, statusOf } from '../encounter/monitors.ts';
import {
  BORROWED_SECRECY,
  CONCLUDED,
  ESCALATION_AFTER_ERROR,
  TALKING,
  WITHDRAWAL_ENGAGEMENT,
  type Draft,
  type EncounterState,
} from '../encounter/state.ts';
import { QUIET, aheadOf, placeOf, type Ahead, type Merge } from './ahead.ts';
import { closingConditions, joinReads, readsOf, type Reads } from './reads.ts';
import { swingAhead } from './swing.ts';

/**
 * Much of a state can never matter again: a flag that nothing ahead reads, a repetition that cannot be
 * repeated, trust that is too far from every threshold, and, once the talk is over, most of the rest.
 * States that agree on what can still matter are one state to the explorer: the same turns, endings,
 * duties and levels follow from both. Property tests hold this to the machine.
 */
export function essenceOf(scenario: CompiledScenario, presence: number): (state: Draft) => void {
  const ahead = aheadOf(scenario, presence);
  const isCalm = calmOf(scenario, presence);
  const red = redRules(scenario.rules);
  const monitors = monitorFacts(scenario, red);
  const closing = [false, true].map((standing) => reduceClosing(scenario, standing));

  return (state) => {
    const { flags, redBroken } = monitors(state.monitors);
    if (state.stage === TALKING) {
      const calm = isCalm(state);
      if (calm) state.takeovers = 0;
      const takeovers = calm ? QUIET : state.takeovers;
      // Whether an error can be taken back decides whether it stands, and that decides what still matters.
      const open = ahead[placeOf(state.at, takeovers, false)];
      if (open !== undefined && state.repairWindow > 0 && !canRepair(state, open)) letStand(state);
      const standing = state.red === 1 || redBroken;
      if (standing) {
        state.red = 1;
        state.redPending = 0;
      }
      const what = ahead[placeOf(state.at, takeovers, standing)];
      if (what !== undefined) reduceTalk(state, what, flags);
      return;
    }
    forgetTalk(state);
    const standing = hasRedError(state, red);
    if (standing && (state.red === 1 || redBroken)) state.red = 1;
    if (state.stage === CONCLUDED) forgetAllButRed(state, standing);
    else closing[state.red]?.(state, flags);
  };
}

/** An error that nothing can take back any more. */
function letStand(state: Draft): void {
  state.red = (state.red | state.redPending) as 0 | 1;
  state.redPending = 0;
  state.repairWindow = 0;
  state.trustLost = 0;
}

function reduceTalk(state: Draft, ahead: Ahead, monitorFlags: number): void {
  state.borrowed &= ahead.borrowed;
  const owes = state.borrowed !== 0 || ahead.borrows;
  const cuts = owes ? ahead.trust.inDebt : ahead.trust.free;
  // So far from every cut, not even what a repair brings back matters.
  if (state.trust >= cuts.high || state.trust <= cuts.low) state.trustLost = 0;
  state.trust = merged(state.trust, cuts);
  state.engagement = merged(state.engagement, ahead.engagement);
  if (!ahead.hope) state.hope = 0;
  state.flags &= ahead.flags | monitorFlags;
  state.facts &= ahead.facts;
  state.cues &= ahead.reads.cues;
  if (!ahead.gentle) state.rapport &= ~EMPATHIZED_LAST;
  if (!ahead.needsRapport) state.rapport &= EMPATHIZED_LAST;
  if (ahead.leads[state.lead] !== 1) {
    state.lead = 0;
    state.streak = 0;
  }
}

const merged = (value: number, { low, high }: Merge): number =>
  value >= high ? high : value <= low ? 0 : value;

/** Whether some answer, now or within the window, could still take the last error back. */
function canRepair(state: EncounterState, ahead: Ahead): boolean {
  const soon = state.repairWindow > 1;
  return (
    (soon ? ahead.repairsSoon : ahead.repairsNow) ||
    ((state.borrowed & BORROWED_SECRECY) !== 0 && (soon ? ahead.correctsSoon : ahead.correctsNow))
  );
}

/**
 * Whether no takeover can come any more: arousal cannot rise, nor engagement fall, that far on the
 * beats' own ways.
 */
function calmOf(scenario: CompiledScenario, presence: number): (state: EncounterState) => boolean {
  const arousal = swingAhead(scenario, presence, 'arousal', true);
  const engagement = swingAhead(scenario, presence, 'engagement', true);
  const rises = scenario.beats.map((beat) => arousal(beat.index, QUIET).rise);
  const falls = scenario.beats.map((beat) => engagement(beat.index, QUIET).fall);
  return (state) =>
    state.hot === 0 &&
    state.arousal + (rises[state.at] ?? Infinity) < ESCALATION_AFTER_ERROR &&
    state.engagement - (falls[state.at] ?? Infinity) > WITHDRAWAL_ENGAGEMENT;
}

/** What the monitors' statuses still read: flags of rules not settled, and whether a red one is broken for good. */
function monitorFacts(scenario: CompiledScenario, red: readonly number[]) {
  const known = new Map<number, { flags: number; redBroken: boolean }>();
  // Neighbouring states mostly have the same monitors.
  let lastMonitors = -1;
  let last = { flags: 0, redBroken: false };
  return (monitors: number) => {
    if (monitors === lastMonitors) return last;
    let facts = known.get(monitors);
    if (facts === undefined) {
      const flags = scenario.rules.reduce((bits, rule, index) => {
        const status = statusOf(monitors, index);
        return status === KEPT || status === BROKEN ? bits : bits | rule.monitor.keptBy;
      }, 0);
      facts = { flags, redBroken: red.some((index) => statusOf(monitors, index) === BROKEN) };
      known.set(monitors, facts);
    }
    lastMonitors = monitors;
    last = facts;
    return facts;
  };
}

/** What only the talk reads. */
function forgetTalk(state: Draft): void {
  state.recoveryTurns = 0;
  state.hot = 0;
  state.rapport = 0;
  state.lead = 0;
  state.streak = 0;
  state.repairWindow = 0;
  state.trustLost = 0;
  state.borrowed = 0;
  state.takeovers = 0;
}

/** An encounter that is over is its ending, and whether a red error stands. */
function forgetAllButRed(state: Draft, red: boolean): void {
  state.arousal = 0;
  state.trust = 0;
  state.hope = 0;
  state.engagement = 0;
  state.phase = 0;
  state.flags = 0;
  state.facts = 0;
  state.cues = 0;
  state.monitors = 0;
  state.redPending = 0;
  state.red = red ? 1 : 0;
}

/** In the follow-through vitals rest: only on which side of each cut they lie matters. */
function reduceClosing(
  scenario: CompiledScenario,
  red: boolean,
): (state: Draft, monitorFlags: number) => void {
  const reads: Reads = joinReads([readsOf(scenario, closingConditions(scenario, red))]);
  // Errors in the follow-through can be red from an arousal of 60 on.
  const arousalCuts = [...new Set([...reads.cuts.arousal, 60])].toSorted((a, b) => b - a);
  return (state, monitorFlags) => {
    state.arousal = lowest(state.arousal, arousalCuts);
    state.trust = lowest(state.trust, reads.cuts.trust);
    state.hope = lowest(state.hope, reads.cuts.hope);
    state.engagement = lowest(state.engagement, reads.cuts.engagement);
    state.flags &= reads.flags | monitorFlags;
    state.facts &= reads.facts;
    state.cues &= reads.cues;
    if (!reads.phase) state.phase = SETTLED;
  };
}

/** The lowest value that no condition can tell from this one. */
const lowest = (value: number, cuts: readonly number[]): number =>
  cuts.find((cut) => value >= cut) ?? 0;

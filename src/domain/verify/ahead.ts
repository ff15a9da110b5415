import { EMPATHIZED_LAST } from '../client/rapport.ts';
import type { CompiledResponse, CompiledScenario } from '../encounter/compiled.ts';
import { BORROWED_SECRECY, ESCALATED, WITHDREW } from '../encounter/state.ts';
import { GRAIN } from '../technique/technique.ts';
import {
  beatConditions,
  clientReads,
  closingConditions,
  goesOn,
  joinReads,
  mayCome,
  readsOf,
  type Reads,
} from './reads.ts';
import { swingAhead } from './swing.ts';

/** Values from `high` on are one value, and so are those up to `low`. */
export type Merge = { low: number; high: number };

/** What can still matter from a beat on, as the explorer needs it to tell states apart. */
export type Ahead = {
  reads: Reads;
  /** Facts of which it still matters whether they have been told. */
  facts: number;
  hope: boolean;
  /** Promises that something ahead can call in or take back, and whether something ahead can still promise. */
  borrowed: number;
  borrows: boolean;
  /** Whether a report or call ahead reads `limits_stated`, or a repeated suicide question `asked_suicide`. */
  flags: number;
  /** 1 for the leads of this beat's responses: only these can be a repetition. */
  leads: Uint8Array;
  /** Whether a hard question here would land more softly after empathy. */
  gentle: boolean;
  /** Whether some answer ahead would come too early without rapport. */
  needsRapport: boolean;
  /** Whether an error can be taken back at this beat, or at this beat or the one after. */
  repairsNow: boolean;
  repairsSoon: boolean;
  /** The same for a promise of secrecy, which stating the limits takes back. */
  correctsNow: boolean;
  correctsSoon: boolean;
  /** Where trust and engagement lie further from every cut than they can still move; by debt. */
  trust: { inDebt: Merge; free: Merge };
  engagement: Merge;
};

/** Both takeovers spent: what follows is the beats' own ways only. */
export const QUIET = ESCALATED | WITHDREW;

/** A place in the table that `aheadOf` makes. */
export const placeOf = (beat: number, takeovers: number, red: boolean): number =>
  (beat * 4 + takeovers) * 2 + (red ? 1 : 0);

/** What lies ahead by beat, by takeovers that have been, and by whether a red error stands for good. */
export function aheadOf(scenario: CompiledScenario, presence: number): Ahead[] {
  const swings = {
    inDebt: swingAhead(scenario, presence, 'trust', true),
    free: swingAhead(scenario, presence, 'trust', false),
    engagement: swingAhead(scenario, presence, 'engagement', true),
  };
  const closing = [false, true].map((red) => readsOf(scenario, closingConditions(scenario, red)));
  const own = scenario.beats.map((beat) => readsOf(scenario, beatConditions(scenario, beat.index)));

  return Array.from({ length: scenario.beats.length * 8 }, (_, place): Ahead => {
    const beat = place >> 3;
    const takeovers = (place >> 1) & 3;
    const beats = [...reachableBeats(scenario, beat, takeovers)];
    const responses = beats.flatMap((index) => responsesAt(scenario, index));
    const reads = joinReads([
      ...closing.slice(place & 1, (place & 1) + 1),
      clientReads(scenario, responses),
      ...beats.flatMap((index) => own[index] ?? []),
    ]);
    const now = responsesAt(scenario, beat);
    const soon = [
      ...now,
      ...successorsOf(scenario, beat, takeovers).flatMap((index) => responsesAt(scenario, index)),
    ];
    const merge = (vital: 'trust' | 'engagement', swing: keyof typeof swings): Merge => {
      const cuts = reads.cuts[vital];
      if (cuts.length === 0) return { high: 0, low: 0 };
      const { fall, rise } = swings[swing](beat, takeovers);
      return { high: Math.max(0, ...cuts) + fall, low: Math.min(101, ...cuts) - rise - GRAIN };
    };
    return {
      reads,
      facts: reads.facts | factsStillToTell(scenario, responses, reads.facts),
      hope: reads.cuts.hope.length > 0,
      borrowed: responses.reduce(
        (bits, response) =>
          bits | response.callsIn | (response.statesLimits ? BORROWED_SECRECY : 0),
        0,
      ),
      borrows: responses.some((response) => response.borrows !== 0),
      flags:
        reads.flags |
        scenario.pressures.reduce((bits, pressure) => bits | pressure.until, 0) |
        (responses.some((response) => response.discloses) ? scenario.bits.limitsStated : 0) |
        (responses.some((response) => response.asksSuicide) ? scenario.bits.askedSuicide : 0),
      leads: markedLeads(now),
      needsRapport: responses.some(canBePremature),
      gentle: now.some(
        (response) => response.hardQuestion && (response.rapport & EMPATHIZED_LAST) === 0,
      ),
      repairsNow: now.some((response) => response.repairs),
      repairsSoon: soon.some((response) => response.repairs),
      correctsNow: now.some((response) => response.statesLimits),
      correctsSoon: soon.some((response) => response.statesLimits),
      trust: { inDebt: merge('trust', 'inDebt'), free: merge('trust', 'free') },
      engagement: merge('engagement', 'engagement'),
    };
  });
}

/**
 * Facts that may still come out and change something when they do: those that raise a cue or are read,
 * and those before them in the file, which would be told in their place.
 */
function factsStillToTell(
  scenario: CompiledScenario,
  responses: readonly CompiledResponse[],
  read: number,
): number {
  const asksSuicide = responses.some((response) => response.asksSuicide);
  let bits = asksSuicide ? scenario.bits.suicideFacts : 0;
  let weighs = false;
  for (const fact of scenario.facts.toReversed()) {
    if (!mayCome(fact, responses)) continue;
    weighs ||= fact.cues.length > 0 || (fact.bit & read) !== 0;
    if (weighs) bits |= fact.bit;
  }
  return bits;
}

const responsesAt = (scenario: CompiledScenario, beat: number): CompiledResponse[] =>
  (scenario.beats[beat]?.responses ?? []).flatMap((index) => scenario.responses[index] ?? []);

/** By lead, so that the explorer's inner loop need not search. */
function markedLeads(responses: readonly CompiledResponse[]): Uint8Array {
  const leads = new Uint8Array(Math.max(0, ...responses.map((response) => response.lead)) + 1);
  for (const { lead } of responses) leads[lead] = 1;
  return leads;
}

function successorsOf(scenario: CompiledScenario, beat: number, takeovers: number): number[] {
  const responses = responsesAt(scenario, beat);
  const next = new Set(responses.flatMap((response) => response.ways.map((way) => way.to)));
  next.delete(-1);
  if (responses.some(goesOn)) {
    if ((takeovers & ESCALATED) === 0) next.add(scenario.escalation);
    if ((takeovers & WITHDREW) === 0) next.add(scenario.withdrawal);
  }
  return [...next];
}

/** Every beat that can come from this one on, itself included. Takeovers are never given back, so this is wide. */
function reachableBeats(scenario: CompiledScenario, beat: number, takeovers: number): Set<number> {
  const seen = new Set([beat]);
  for (const index of seen)
    for (const next of successorsOf(scenario, index, takeovers)) seen.add(next);
  return seen;
}

const canBePremature = ({ techniques, premature }: CompiledResponse): boolean =>
  premature.some((technique, at) => technique !== techniques[at]);

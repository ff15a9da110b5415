import { NEVER_UNASKED } from '../client/disclosure.ts';
import { WITHDRAWAL_ENGAGEMENT } from '../encounter/state.ts';
import type { CompiledFact, CompiledResponse, CompiledScenario } from '../encounter/compiled.ts';
import { conditionsWithin } from '../scenario/conditions-of.ts';
import type { Condition } from '../scenario/scenario.ts';
import { GRAIN } from '../technique/technique.ts';

/** What a set of conditions reads of a state. */
export type Reads = {
  flags: number;
  facts: number;
  cues: number;
  phase: boolean;
  /** Values at which an answer changes: between a value and the one below it. */
  cuts: { arousal: number[]; trust: number[]; hope: number[]; engagement: number[] };
};

export function readsOf(scenario: CompiledScenario, conditions: readonly Condition[]): Reads {
  const reads: Reads = {
    flags: 0,
    facts: 0,
    cues: 0,
    phase: false,
    cuts: { arousal: [], trust: [], hope: [], engagement: [] },
  };
  const factBit = new Map(scenario.facts.map((fact) => [fact.source.id, fact.bit]));
  const cueBit = new Map(scenario.cues.map((cue) => [cue.source.id, cue.bit]));
  for (const condition of conditions) {
    for (const name of list(condition.flag)) reads.flags |= scenario.flagBits.get(name) ?? 0;
    for (const id of list(condition.fact)) reads.facts |= factBit.get(id) ?? 0;
    for (const id of list(condition.cue)) reads.cues |= cueBit.get(id) ?? 0;
    reads.phase ||= condition.phase !== undefined;
    for (const vital of ['arousal', 'trust', 'hope', 'engagement'] as const) {
      const range = condition[vital];
      if (range?.min !== undefined) reads.cuts[vital].push(range.min);
      if (range?.max !== undefined) reads.cuts[vital].push(range.max + GRAIN);
    }
  }
  return reads;
}

export function joinReads(all: readonly Reads[]): Reads {
  const union = (key: 'flags' | 'facts' | 'cues') =>
    all.reduce((bits, reads) => bits | reads[key], 0);
  const cuts = (vital: keyof Reads['cuts']) =>
    [...new Set(all.flatMap((reads) => reads.cuts[vital]))].toSorted((a, b) => b - a);
  return {
    flags: union('flags'),
    facts: union('facts'),
    cues: union('cues'),
    phase: all.some((reads) => reads.phase),
    cuts: {
      arousal: cuts('arousal'),
      trust: cuts('trust'),
      hope: cuts('hope'),
      engagement: cuts('engagement'),
    },
  };
}

/** Conditions that decide follow-through and ending; with a red error standing, those that then never hold are left out. */
export function closingConditions({ source }: CompiledScenario, red: boolean): Condition[] {
  return [...source.followThrough, ...source.endings]
    .flatMap(({ when }) => when ?? [])
    .filter((condition) => !(red && neverHoldsWithRed(condition)))
    .flatMap((condition) => [...conditionsWithin(condition)]);
}

function neverHoldsWithRed(condition: Condition): boolean {
  return (
    condition.redError === false ||
    (condition.all?.some(neverHoldsWithRed) ?? false) ||
    (condition.any?.every(neverHoldsWithRed) ?? false)
  );
}

/** Conditions of a beat: its lines, its responses and where they lead. */
export function beatConditions(scenario: CompiledScenario, index: number): Condition[] {
  const beat = scenario.source.beats[index];
  if (beat === undefined) return [];
  const conditions: (Condition | undefined)[] = beat.client.map((line) => line.when);
  for (const response of beat.responses) {
    conditions.push(response.when, ...(response.reply ?? []).map((line) => line.when));
    if (typeof response.next !== 'string') conditions.push(...response.next.map((way) => way.when));
  }
  return conditions.flatMap((condition) => [...conditionsWithin(condition)]);
}

/**
 * What the client's own rules can still read while these responses may come: the gates of facts, and
 * the edge of withdrawal, which matters only where the talk goes on.
 */
export function clientReads(
  scenario: CompiledScenario,
  responses: readonly CompiledResponse[],
): Reads {
  const facts = scenario.facts.filter((fact) => mayCome(fact, responses));
  const reads = readsOf(
    scenario,
    facts.flatMap((fact) => [...conditionsWithin(fact.source.needs)]),
  );
  for (const { gate } of facts) {
    if (isAsked(gate.topics, responses)) reads.cuts.trust.push(gate.trustWhenAsked);
    if (gate.trustUnasked < NEVER_UNASKED) reads.cuts.trust.push(gate.trustUnasked);
  }
  if (responses.some(goesOn)) reads.cuts.engagement.push(WITHDRAWAL_ENGAGEMENT + GRAIN);
  return reads;
}

/** Whether a fact can still come out: asked by one of these responses, or unasked. */
export const mayCome = ({ gate }: CompiledFact, responses: readonly CompiledResponse[]): boolean =>
  gate.trustUnasked < NEVER_UNASKED || isAsked(gate.topics, responses);

const isAsked = (topics: number, responses: readonly CompiledResponse[]): boolean =>
  responses.some((response) => (response.topics & topics) !== 0);

/** Whether the talk may go on after a response. Only then can a takeover come: it never replaces the end. */
export const goesOn = (response: CompiledResponse): boolean =>
  response.ways.some((way) => way.to >= 0);

const list = <T>(value: T | T[] | undefined): T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

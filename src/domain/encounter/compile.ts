import { NEVER_UNASKED } from '../client/disclosure.ts';
import { PRESENCE_COUNT, presenceAt, presenceEffect } from '../client/presence.ts';
import { openingPhase, type PhaseIndex } from '../client/phases.ts';
import { OPENING_PRESENCE, presenceIndex } from '../client/presence.ts';
import type {
  Condition,
  Cue,
  Fact,
  FollowThroughStep,
  Next,
  Scenario,
} from '../scenario/scenario.ts';
import { END } from '../scenario/vocabulary.ts';
import type {
  CompiledBeat,
  CompiledFact,
  CompiledResponse,
  CompiledRule,
  CompiledScenario,
  CompiledStep,
  Test,
  Way,
} from './compiled.ts';
import { compileCondition, type Names } from './conditions.ts';
import { compileErrors, compileResponse, flagsOf, techniquesOf } from './compile-response.ts';
import { BROKEN_TWO_TURNS, OPEN, OPEN_ONE_TURN, OPEN_TWO_TURNS, type Monitor } from './monitors.ts';
import { flagsRead, cuesRead } from './names-read.ts';
import { SAFETY_RULES, type SafetyRule } from './safety-rules.ts';
import { TALKING, type EncounterState } from './state.ts';

/**
 * The runnable form of a checked scenario. References are taken as good: `parseScenario` checked them.
 */
export function compileScenario(source: Scenario): CompiledScenario {
  const lookup = lookupOf(source);
  const { beats, responses } = compileBeats(source, lookup);
  const inPerson = source.setting.kind !== 'telehealth';
  return {
    source,
    inPerson,
    beats,
    responses,
    facts: source.facts.map((fact) => compileFact(fact, lookup)),
    cues: source.cues.map((cue) => ({
      source: cue,
      bit: lookup.names.cue(cue.id),
      rules: rulesOf(cue, lookup.rules),
    })),
    rules: lookup.rules,
    pressures: source.pressures.map(({ until, description }) => ({
      until: lookup.names.flag(until),
      description,
    })),
    steps: source.followThrough.map((step, index) => compileStep(step, index, lookup)),
    endings: source.endings.map((ending) => ({ source: ending, test: lookup.test(ending.when) })),
    escalation: lookup.beatIndex.get(source.takeovers.escalation) ?? 0,
    withdrawal: lookup.beatIndex.get(source.takeovers.withdrawal) ?? 0,
    presence: presenceTable(source, inPerson),
    flagBits: lookup.flagBits,
    beatIndex: lookup.beatIndex,
    responseIndex: new Map(responses.map((response) => [response.source.id, response.index])),
    stepIndex: indexOf(source.followThrough),
    bits: {
      limitsStated: lookup.names.flag('limits_stated'),
      askedSuicide: lookup.names.flag('asked_suicide'),
      overwhelmed: lookup.names.flag('overwhelmed'),
      withdrew: lookup.names.flag('withdrew'),
      suicideFacts: suicideFacts(source, lookup.names.fact),
    },
    opening: openingState(source, lookup.beatIndex.get(source.opening) ?? 0),
  };
}

/** How the names of a file become bits, indices and functions. */
type Lookup = {
  names: Names;
  rules: CompiledRule[];
  flagBits: ReadonlyMap<string, number>;
  topicBits: ReadonlyMap<string, number>;
  beatIndex: ReadonlyMap<string, number>;
  test: (condition: Condition | undefined) => Test | null;
  cueList: (ids: readonly string[]) => number[];
  ways: (next: Next) => Way[];
};

function lookupOf(source: Scenario): Lookup {
  const flagBits = bitsOf(flagsRead(source));
  const cueBits = bitsOf(cuesRead(source));
  const factBits = bitsOf(source.facts.map((fact) => fact.id));
  const beatIndex = indexOf(source.beats);
  const cueIndex = indexOf(source.cues);
  const flag = (name: string) => flagBits.get(name) ?? 0;
  const rules = compileRules(source.cues, flag);
  const names: Names = {
    flag,
    fact: (id) => factBits.get(id) ?? 0,
    cue: (id) => cueBits.get(id) ?? 0,
    rule: (id) => rules.findIndex((rule) => rule.id === id),
    redRules: redRules(rules),
  };
  const test = (condition: Condition | undefined): Test | null =>
    condition === undefined ? null : compileCondition(condition, names);
  return {
    names,
    rules,
    flagBits,
    topicBits: bitsOf([...new Set(source.facts.flatMap((fact) => fact.opens ?? []))]),
    beatIndex,
    test,
    cueList: (ids) => ids.map((id) => cueIndex.get(id) ?? -1),
    ways: (next) =>
      (typeof next === 'string' ? [{ go: next }] : next).map((way) => ({
        test: 'when' in way ? test(way.when) : null,
        to: way.go === END ? -1 : (beatIndex.get(way.go) ?? -1),
      })),
  };
}

function compileBeats(
  source: Scenario,
  lookup: Lookup,
): { beats: CompiledBeat[]; responses: CompiledResponse[] } {
  const responses: CompiledResponse[] = [];
  const beats = source.beats.map((beat, index): CompiledBeat => {
    const own = beat.responses.map((response) =>
      compileResponse(response, {
        index: responses.length + beat.responses.indexOf(response),
        beat: index,
        test: lookup.test,
        ways: lookup.ways,
        cueList: lookup.cueList,
        flag: lookup.names.flag,
        topic: (id) => lookup.topicBits.get(id) ?? 0,
        sensitivities: source.client.sensitivities,
      }),
    );
    responses.push(...own);
    return {
      source: beat,
      index,
      responses: own.map((response) => response.index),
      cues: lookup.cueList(beat.raises),
      flags: beat.sets.reduce((bits, name) => bits | lookup.names.flag(name), 0),
      lines: beat.client.map((line) => lookup.test(line.when)),
    };
  });
  return { beats, responses };
}

const compileFact = (fact: Fact, lookup: Lookup): CompiledFact => ({
  source: fact,
  gate: {
    topics: fact.opens === undefined ? 0 : (lookup.topicBits.get(fact.opens) ?? 0),
    trustWhenAsked: fact.trustWhenAsked ?? NEVER_UNASKED,
    trustUnasked: fact.trustUnasked ?? NEVER_UNASKED,
  },
  needs: lookup.test(fact.needs),
  bit: lookup.names.fact(fact.id),
  cues: lookup.cueList(fact.raises),
});

function compileStep(step: FollowThroughStep, index: number, lookup: Lookup): CompiledStep {
  const options = step.kind === 'choose' || step.kind === 'select' ? step.options : [];
  return {
    source: step,
    index,
    comesUp: lookup.test(step.when),
    options: options.map((option) => {
      const techniques = techniquesOf(option.techniques);
      return {
        id: option.id,
        techniques,
        flags: flagsOf(techniques, option.sets, lookup.names.flag),
        errors: compileErrors(techniques, option.sets),
      };
    }),
  };
}

/** The state before the opening beat's own cues and flags; `enterOpening` in turn.ts adds those. */
function openingState(source: Scenario, opening: number): EncounterState {
  const { start } = source.client;
  return {
    stage: TALKING, at: opening,
    arousal: start.arousal, trust: start.trust, hope: start.hope, engagement: start.engagement,
    phase: openingPhase(start.arousal), recoveryTurns: 0, hot: 0,
    flags: 0, facts: 0, cues: 0, monitors: 0,
    rapport: 0, lead: 0, streak: 0,
    repairWindow: 0, trustLost: 0, redPending: 0, red: 0, borrowed: 0, takeovers: 0,
    presence: presenceIndex(OPENING_PRESENCE),
  }; // prettier-ignore
}

function compileRules(cues: readonly Cue[], flag: (name: string) => number): CompiledRule[] {
  const kinds = new Set(cues.map((cue) => cue.kind));
  const rules: readonly (SafetyRule & { id: CompiledRule['id'] })[] = SAFETY_RULES;
  return rules
    .filter((rule) => rule.opensOn.some((kind) => kinds.has(kind)))
    .map((source) => ({
      source,
      id: source.id,
      monitor: {
        opensAs: opensAs(source),
        keptBy: source.keptBy.reduce((bits, name) => bits | flag(name), 0),
        endsWith: source.within === 'follow-through' ? 'follow-through' : 'encounter',
      },
    }));
}

function opensAs(rule: SafetyRule): Monitor['opensAs'] {
  if (rule.order === 'before-cue') return BROKEN_TWO_TURNS;
  if (typeof rule.within === 'string') return OPEN;
  return rule.within.turns === 1 ? OPEN_ONE_TURN : OPEN_TWO_TURNS;
}

export const redRules = (rules: readonly CompiledRule[]): number[] =>
  rules.flatMap((rule, index) => (rule.source.breaks?.severity === 'red' ? [index] : []));

const rulesOf = (cue: Cue, rules: readonly CompiledRule[]): number[] =>
  rules.flatMap((rule, index) => (rule.source.opensOn.includes(cue.kind) ? [index] : []));

function suicideFacts(source: Scenario, fact: (id: string) => number): number {
  const answers = new Set(
    source.cues
      .filter((cue) => cue.kind === 'suicide-risk-low' || cue.kind === 'suicide-risk-high')
      .map((cue) => cue.id),
  );
  return source.facts
    .filter(({ raises }) => raises.some((id) => answers.has(id)))
    .reduce((bits, { id }) => bits | fact(id), 0);
}

function presenceTable(source: Scenario, inPerson: boolean) {
  return Array.from({ length: PRESENCE_COUNT * 5 }, (_, key) =>
    presenceEffect(
      presenceAt(Math.floor(key / 5)),
      (key % 5) as PhaseIndex,
      source.client.sensitivities,
      inPerson,
    ),
  );
}

const indexOf = (items: readonly { id: string }[]) =>
  new Map(items.map((item, index) => [item.id, index]));
const bitsOf = (names: readonly string[]) =>
  new Map(names.map((name, place) => [name, 1 << place]));

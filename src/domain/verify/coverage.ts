import type { CompiledResponse, CompiledScenario, Test } from '../encounter/compiled.ts';
import { BROKEN, KEPT, statusOf } from '../encounter/monitors.ts';
import { CONCLUDED, TALKING, type EncounterState } from '../encounter/state.ts';

/** What an exploration has seen of a scenario. */
export class Coverage {
  readonly beats: boolean[];
  readonly responses: boolean[];
  readonly facts: boolean[];
  readonly endings: boolean[];
  readonly steps: boolean[];
  readonly kept: boolean[];
  readonly broken: boolean[];
  /** By beat and variant; by response and variant. */
  readonly lines: boolean[][];
  readonly replies: boolean[][];
  readonly #scenario: CompiledScenario;
  #unseenFacts: number;
  /** Neighbouring states mostly have the same monitors. */
  #lastMonitors = 0;

  constructor(scenario: CompiledScenario) {
    const none = (items: readonly unknown[]) => items.map(() => false);
    this.#scenario = scenario;
    this.beats = none(scenario.beats);
    this.responses = none(scenario.responses);
    this.facts = none(scenario.facts);
    this.endings = none(scenario.endings);
    this.steps = none(scenario.steps);
    this.kept = none(scenario.rules);
    this.broken = none(scenario.rules);
    this.lines = scenario.beats.map((beat) => none(beat.lines));
    this.replies = scenario.responses.map((response) => none(response.replyLines));
    this.#unseenFacts = scenario.facts.reduce((bits, fact) => bits | fact.bit, 0);
  }

  /** A state is reached for the first time. */
  enter(state: EncounterState): void {
    if (state.stage === CONCLUDED) {
      if (state.at >= 0) this.endings[state.at] = true;
      return;
    }
    if (state.stage !== TALKING) {
      this.steps[state.at] = true;
      return;
    }
    this.beats[state.at] = true;
    markLine(this.lines[state.at] ?? [], this.#scenario.beats[state.at]?.lines ?? [], state);
  }

  /** A response has been given and led to a state. */
  take(response: CompiledResponse, after: EncounterState): void {
    this.responses[response.index] = true;
    markLine(this.replies[response.index] ?? [], response.replyLines, after);
    if ((after.facts & this.#unseenFacts) !== 0) {
      this.#scenario.facts.forEach((fact, index) => {
        if ((after.facts & fact.bit) !== 0) this.facts[index] = true;
      });
      this.#unseenFacts &= ~after.facts;
    }
    this.#settleRules(after);
  }

  /** A step of the follow-through has been answered. */
  settle(before: EncounterState, after: EncounterState): void {
    if (before.monitors !== after.monitors) this.#settleRules(after);
  }

  #settleRules(after: EncounterState): void {
    if (after.monitors === this.#lastMonitors) return;
    this.#lastMonitors = after.monitors;
    for (let rule = 0; rule < this.kept.length; rule++) {
      const status = statusOf(after.monitors, rule);
      if (status === KEPT) this.kept[rule] = true;
      else if (status === BROKEN) this.broken[rule] = true;
    }
  }
}

/** Marks the variant that would be taken; looks no further once all are known. */
function markLine(seen: boolean[], tests: readonly (Test | null)[], state: EncounterState): void {
  if (seen.every(Boolean)) return;
  const place = tests.findIndex((test) => test === null || test(state));
  if (place >= 0) seen[place] = true;
}

/** The plain data of a coverage. */
export type CoverageReport = Pick<
  Coverage,
  'beats' | 'responses' | 'facts' | 'endings' | 'steps' | 'kept' | 'broken' | 'lines' | 'replies'
>;

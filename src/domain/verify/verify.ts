import type { StanceName } from '../client/presence.ts';
import { compileScenario } from '../encounter/compile.ts';
import type { CompiledScenario } from '../encounter/compiled.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { DIMENSIONS, type Dimension } from '../technique/vocabulary.ts';
import { checkAnswers } from './answers.ts';
import { findPassingBots } from './bots.ts';
import { boundsOf, joinBounds, type Bounds } from './bounds.ts';
import type { CoverageReport } from './coverage.ts';
import { orderStates } from './cycles.ts';
import { DEFAULT_BUDGET, explore, type StateGraph } from './explore.ts';
import { finding, type VerifierFinding } from './finding.ts';
import { lintGaming } from './gaming.ts';
import { findInGraph, findUnreachable } from './reachability.ts';
import { checkReading } from './reading/check-reading.ts';
import { findRepeatedAnswers } from './reading/repeated-answers.ts';
import { findUnaskedLines } from './reading/unasked-lines.ts';
import { checkReferenceRuns } from './reference-runs.ts';
import { movesTo } from './witness.ts';

export const EXPLORED_STANCES = [
  'attentive',
  'neutral',
  'crowding',
] as const satisfies readonly StanceName[];

/** What one exploration proves, small enough to hand from one thread to another. */
export type StanceReport = {
  stance: StanceName;
  states: number;
  visits: number;
  exhaustive: boolean;
  bounds: Record<Dimension, Bounds>;
  coverage: CoverageReport;
  findings: readonly VerifierFinding[];
};

/** What a scenario can and cannot do, under three fixed ways of being in the room. */
export type VerifierReport = {
  id: string;
  beats: number;
  responses: number;
  endings: number;
  states: number;
  exhaustive: boolean;
  /** Over all complete paths under the explored stances; null where unknown. */
  bounds: Record<Dimension, Bounds>;
  stances: readonly Omit<StanceReport, 'coverage' | 'findings'>[];
  findings: readonly VerifierFinding[];
};

export function verifyScenario(source: Scenario, budget = DEFAULT_BUDGET): VerifierReport {
  const scenario = compileScenario(source);
  return joinReports(
    scenario,
    EXPLORED_STANCES.map((stance) => verifyStance(scenario, stance, budget)),
  );
}

/** Explores one stance. The graph itself is dropped: it can be large. */
export function verifyStance(
  scenario: CompiledScenario,
  stance: StanceName,
  budget = DEFAULT_BUDGET,
): StanceReport {
  const graph = explore(scenario, stance, budget);
  const { bounds, loop } = graph.exhaustive
    ? measure(scenario, graph)
    : { bounds: UNKNOWN, loop: [] };
  const { beats, responses, facts, endings, steps, kept, broken, lines, replies } = graph.coverage;
  return {
    stance,
    states: graph.size,
    visits: graph.visits,
    exhaustive: graph.exhaustive,
    bounds,
    coverage: { beats, responses, facts, endings, steps, kept, broken, lines, replies },
    findings: [...loop, ...findInGraph(scenario, [graph])],
  };
}

const UNKNOWN: Record<Dimension, Bounds> = { activeListening: null, empathy: null, safety: null };

function measure(
  scenario: CompiledScenario,
  graph: StateGraph,
): { bounds: Record<Dimension, Bounds>; loop: VerifierFinding[] } {
  const ordering = orderStates(graph);
  if (ordering.kind === 'ordered') return { bounds: boundsOf(graph, ordering.order), loop: [] };
  const { at } = graph.stateAt(ordering.through);
  const beat = scenario.source.beats[at];
  const message = `Play can come back to "${beat?.id ?? ''}" in the same state, and go round for ever.`;
  return {
    bounds: UNKNOWN,
    loop: [finding('endless-loop', message, ['beats', at], movesTo(graph, ordering.through))],
  };
}

/** The stances together: something is reachable when one of them reaches it. */
export function joinReports(
  scenario: CompiledScenario,
  reports: readonly StanceReport[],
): VerifierReport {
  const { source } = scenario;
  const exhaustive = reports.every((report) => report.exhaustive);
  const over = reports.filter((report) => !report.exhaustive).map((report) => report.stance);
  const distinct = new Map(
    reports
      .flatMap((report) => report.findings)
      .map((item) => [`${item.rule} ${item.place.join('.')}`, item]),
  );
  return {
    id: source.id,
    beats: source.beats.length,
    responses: scenario.responses.length,
    endings: source.endings.length,
    states: reports.reduce((sum, report) => sum + report.states, 0),
    exhaustive,
    bounds: Object.fromEntries(
      DIMENSIONS.map((dimension) => [
        dimension,
        exhaustive
          ? reports.map((report) => report.bounds[dimension]).reduce(joinBounds, null)
          : null,
      ]),
    ) as Record<Dimension, Bounds>,
    stances: reports.map(({ stance, states, visits, exhaustive: whole, bounds }) => ({
      stance,
      states,
      visits,
      exhaustive: whole,
      bounds,
    })),
    findings: [
      ...(exhaustive
        ? findUnreachable(scenario, reports)
        : [
            finding(
              'budget-exhausted',
              `The budget ran out under the stance ${over.join(' and ')}: what was not seen is unknown.`,
              ['beats'],
            ),
          ]),
      ...distinct.values(),
      ...checkReferenceRuns(scenario),
      ...findPassingBots(scenario),
      ...lintGaming(scenario),
      ...checkAnswers(scenario),
      ...checkReading(source),
      ...findRepeatedAnswers(source),
      ...findUnaskedLines(source),
    ],
  };
}

import type { CompiledScenario } from '../encounter/compiled.ts';
import type { Path } from '../scenario/problem.ts';
import type { StateGraph } from './explore.ts';
import { finding, type VerifierFinding, type VerifierRule } from './finding.ts';
import type { CoverageReport } from './coverage.ts';
import { movesTo } from './witness.ts';

type Seen = (of: (coverage: CoverageReport) => boolean | undefined) => boolean;

/** What no play reaches under any of the explored stances. Only for explorations that are exhaustive. */
export function findUnreachable(
  scenario: CompiledScenario,
  explored: readonly { coverage: CoverageReport }[],
): VerifierFinding[] {
  const seen: Seen = (of) => explored.some(({ coverage }) => of(coverage) === true);
  return [
    ...scenario.source.beats.flatMap((_, at) => missingAtBeat(scenario, at, seen)),
    ...findMissingParts(scenario, seen),
    ...findIdleRules(scenario, seen),
    ...findNoSafeEnding(scenario, seen),
  ];
}

function missingAtBeat(scenario: CompiledScenario, at: number, seen: Seen): VerifierFinding[] {
  const beat = scenario.source.beats[at];
  if (beat === undefined) return [];
  if (!seen((coverage) => coverage.beats[at])) {
    const message = `No play reaches the beat "${beat.id}".`;
    return [finding('unreachable-beat', message, ['beats', at, 'id'])];
  }
  const lines = beat.client.flatMap((_, variant) => {
    if (seen((coverage) => coverage.lines[at]?.[variant])) return [];
    const message = `Variant ${variant + 1} of the client's line at "${beat.id}" is never said.`;
    return [finding('unreachable-line', message, ['beats', at, 'client', variant])];
  });
  return [
    ...lines,
    ...beat.responses.flatMap((_, place) => missingAtResponse(scenario, at, place, seen)),
  ];
}

function missingAtResponse(
  scenario: CompiledScenario,
  at: number,
  place: number,
  seen: Seen,
): VerifierFinding[] {
  const response = scenario.source.beats[at]?.responses[place];
  if (response === undefined) return [];
  const index = scenario.responseIndex.get(response.id) ?? -1;
  const path: Path = ['beats', at, 'responses', place];
  if (!seen((coverage) => coverage.responses[index])) {
    const message = `The answer "${response.id}" is never offered.`;
    return [finding('unreachable-response', message, [...path, 'id'])];
  }
  return (response.reply ?? []).flatMap((_, variant) => {
    if (seen((coverage) => coverage.replies[index]?.[variant])) return [];
    const message = `Variant ${variant + 1} of the reply to "${response.id}" is never said.`;
    return [finding('unreachable-line', message, [...path, 'reply', variant])];
  });
}

function findMissingParts({ source }: CompiledScenario, seen: Seen): VerifierFinding[] {
  const missing = (
    rule: VerifierRule,
    part: 'facts' | 'followThrough' | 'endings',
    key: 'facts' | 'steps' | 'endings',
    message: (id: string) => string,
  ) =>
    source[part].flatMap(({ id }, at) =>
      seen((coverage) => coverage[key][at]) ? [] : [finding(rule, message(id), [part, at, 'id'])],
    );
  return [
    ...missing('unreachable-fact', 'facts', 'facts', (id) => `The fact "${id}" never comes out.`),
    ...missing(
      'unreachable-step',
      'followThrough',
      'steps',
      (id) => `The step "${id}" never comes up.`,
    ),
    ...missing('unreachable-ending', 'endings', 'endings', (id) => `No play ends in "${id}".`),
  ];
}

function findIdleRules(scenario: CompiledScenario, seen: Seen): VerifierFinding[] {
  return scenario.rules.flatMap((rule, index) => {
    const place = cuePlace(scenario, index);
    const kept = seen((coverage) => coverage.kept[index]);
    const broken = seen((coverage) => coverage.broken[index]);
    return [
      ...(kept
        ? []
        : [
            finding(
              'rule-cannot-be-kept',
              `No play keeps the safety rule "${rule.id}": ${rule.source.duty}`,
              place,
            ),
          ]),
      ...(broken
        ? []
        : [
            finding('rule-cannot-be-broken', `No play breaks the safety rule "${rule.id}".`, place),
          ]),
    ];
  });
}

/** Where in the file a rule comes from: the first cue that opens it. */
function cuePlace(scenario: CompiledScenario, rule: number): Path {
  return [
    'cues',
    Math.max(
      0,
      scenario.cues.findIndex((cue) => cue.rules.includes(rule)),
    ),
  ];
}

function findNoSafeEnding(scenario: CompiledScenario, seen: Seen): VerifierFinding[] {
  const reached = scenario.endings.some(
    (ending, at) =>
      ending.source.kind === 'safe-collaborative' && seen((coverage) => coverage.endings[at]),
  );
  return reached
    ? []
    : [
        finding('no-safe-collaborative', 'No play reaches a safe-collaborative ending.', [
          'endings',
        ]),
      ];
}

/** What the graph itself shows: dead ends, and safe endings in which a red error stands. One witness each. */
export function findInGraph(
  scenario: CompiledScenario,
  graphs: readonly StateGraph[],
): VerifierFinding[] {
  const findings = new Map<string, VerifierFinding>();
  for (const graph of graphs) {
    for (const number of graph.deadEnds) {
      const beat = scenario.source.beats[graph.stateAt(number).at];
      const key = `dead-end ${beat?.id}`;
      if (beat === undefined || findings.has(key)) continue;
      const message = `At "${beat.id}" no answer may be offered: every \`when\` can fail at once.`;
      findings.set(
        key,
        finding(
          'dead-end',
          message,
          ['beats', graph.stateAt(number).at, 'responses'],
          movesTo(graph, number),
        ),
      );
    }
    for (const number of graph.concluded) {
      const { at, red } = graph.stateAt(number);
      const ending = scenario.source.endings[at];
      const key = `red ${ending?.id}`;
      if (
        ending === undefined ||
        red === 0 ||
        !ending.kind.startsWith('safe-') ||
        findings.has(key)
      )
        continue;
      const message = `The safe ending "${ending.id}" is reached with a red critical error that stands.`;
      findings.set(
        key,
        finding('red-error-in-safe-ending', message, ['endings', at], movesTo(graph, number)),
      );
    }
  }
  return [...findings.values()];
}

import { openingPhase } from '../client/phases.ts';
import type { CompiledResponse, CompiledScenario } from '../encounter/compiled.ts';
import { quoteOf } from '../encounter/record.ts';
import { observe } from '../judgement/levels.ts';
import { OPENING_PRESENCE } from '../client/presence.ts';
import { finding, type VerifierFinding, type VerifierRule } from './finding.ts';
import { worthOf } from './policies.ts';

/** Below this many decisions shares mean nothing. */
const FEWEST_DECISIONS = 6;
/** Four or five answers: chance is a quarter or less. Half is a habit. Our assumption. */
const MOST_SHARE = 0.5;

const POLITE =
  /\b(please|thank|thanks|sorry|would you|could you|could we|may i|is it okay|if that's all right|if you like)\b/i;

type Decision = { best: CompiledResponse; others: readonly CompiledResponse[] };

/** Whether the best answer can be told from its looks: its length, its place, its manners. */
export function lintGaming(scenario: CompiledScenario): VerifierFinding[] {
  const decisions = decisionsOf(scenario);
  if (decisions.length < FEWEST_DECISIONS) return [];
  const words = (response: CompiledResponse) => quoteOf(response).length;
  const asks = (response: CompiledResponse) => quoteOf(response).includes('?');
  const polite = (response: CompiledResponse) => POLITE.test(quoteOf(response));
  const tells: [VerifierRule, string, (decision: Decision) => boolean][] = [
    [
      'best-is-longest',
      'the longest',
      ({ best, others }) => others.every((other) => words(other) < words(best)),
    ],
    [
      'best-is-shortest',
      'the shortest',
      ({ best, others }) => others.every((other) => words(other) > words(best)),
    ],
    [
      'best-is-first',
      'the first',
      ({ best, others }) => others.every((other) => other.index > best.index),
    ],
    [
      'best-is-only-polite',
      'the only polite one',
      ({ best, others }) => polite(best) && !others.some(polite),
    ],
    [
      'best-is-only-question',
      'the only one with, or without, a question',
      ({ best, others }) => others.every((other) => asks(other) !== asks(best)),
    ],
  ];
  return tells.flatMap(([rule, looks, tell]) => {
    const count = decisions.filter(tell).length;
    return count / decisions.length > MOST_SHARE
      ? [
          finding(
            rule,
            `In ${count} of ${decisions.length} decisions the best answer is ${looks}.`,
            ['beats'],
          ),
        ]
      : [];
  });
}

/** The best answer of each beat by what it shows at the phase in which the client comes; silences aside. */
function decisionsOf(scenario: CompiledScenario): Decision[] {
  return scenario.beats.flatMap((beat) => {
    const spoken = beat.responses
      .flatMap((index) => scenario.responses[index] ?? [])
      .filter((response) => response.source.say !== undefined);
    const ranked = spoken
      .map((response) => ({ response, worth: worthOfAnswer(scenario, response) }))
      .toSorted((a, b) => b.worth - a.worth);
    const [best, second] = ranked;
    if (
      best === undefined ||
      second === undefined ||
      best.worth === second.worth ||
      spoken.length < 3
    )
      return [];
    return [
      { best: best.response, others: spoken.filter((response) => response !== best.response) },
    ];
  });
}

export function worthOfAnswer(scenario: CompiledScenario, response: CompiledResponse): number {
  return worthOf(
    observe({
      callsFor: scenario.beats[response.beat]?.source.callsFor ?? [],
      techniques: response.techniques,
      speech: response.speech,
      overloaded: false,
      phase: openingPhase(scenario.source.client.start.arousal),
      presence: OPENING_PRESENCE,
      inPerson: scenario.inPerson,
      crowds: false,
      reasked: false,
    }),
  );
}

import type { CompiledResponse, CompiledScenario } from '../encounter/compiled.ts';
import type { Path } from '../scenario/problem.ts';
import { finding, type VerifierFinding } from './finding.ts';
import { worthOfAnswer } from './gaming.ts';

/** Answers whose intent does not fit what they are, and answers that leave nothing to decide. */
export function checkAnswers(scenario: CompiledScenario): VerifierFinding[] {
  return scenario.beats.flatMap((beat) => {
    const responses = beat.responses.flatMap((index) => scenario.responses[index] ?? []);
    const place = (response: CompiledResponse): Path => [
      'beats',
      beat.index,
      'responses',
      beat.responses.indexOf(response.index),
      'intent',
    ];
    const wrong = responses.flatMap((response) => {
      const why = disagreement(scenario, response, responses);
      return why === null
        ? []
        : [finding('intent-disagrees', `"${response.source.id}" ${why}`, place(response))];
    });
    const winner = responses.find((response) =>
      responses.every((other) => other === response || dominates(scenario, response, other)),
    );
    return winner === undefined || responses.length < 3
      ? wrong
      : [
          ...wrong,
          finding(
            'answer-dominates',
            `At "${beat.source.id}" the answer "${winner.source.id}" is better than every other in every way.`,
            place(winner),
          ),
        ];
  });
}

function disagreement(
  scenario: CompiledScenario,
  response: CompiledResponse,
  siblings: readonly CompiledResponse[],
): string | null {
  const { intent } = response.source;
  const hasError = response.techniques.some((technique) => technique.kind === 'error');
  if (intent === 'strong' && hasError)
    return 'is meant to be strong, but one of its techniques is an error.';
  if (intent === 'harmful' && !hasError)
    return 'is meant to be harmful, but none of its techniques is an error.';
  // An answer with a `when` is for a state of its own; what the beat calls for may not be what that state does.
  if (intent !== 'strong' || response.offered !== null) return null;
  const worth = worthOfAnswer(scenario, response);
  const better = siblings.find(
    (other) => other.source.intent !== 'strong' && worthOfAnswer(scenario, other) > worth,
  );
  return better === undefined
    ? null
    : `is meant to be strong, but "${better.source.id}" shows more of what the moment calls for.`;
}

/** Better or equal in every phase and on the rubric, better somewhere, with the same way on and the same flags. */
function dominates(scenario: CompiledScenario, a: CompiledResponse, b: CompiledResponse): boolean {
  const sameWay =
    a.flags === b.flags && JSON.stringify(a.source.next) === JSON.stringify(b.source.next);
  if (!sameWay || a.offered !== null) return false;
  const noWorse = a.effects.every((effect, key) => {
    const other = b.effects[key];
    return (
      other !== undefined &&
      effect.arousal <= other.arousal &&
      effect.trust >= other.trust &&
      effect.hope >= other.hope &&
      effect.engagement >= other.engagement
    );
  });
  return noWorse && worthOfAnswer(scenario, a) > worthOfAnswer(scenario, b);
}

import type { Path } from '../../scenario/problem.ts';
import type { Beat, Response, Scenario } from '../../scenario/scenario.ts';
import { finding, type VerifierFinding } from '../finding.ts';

/** A line that begins like this takes up what was said just before. */
const TAKES_UP =
  /^(?:yes|yeah|yep|no|nope|because|sure|okay|ok|fine|thanks|thank you|maybe|like what|what do you mean|says who|that's right|exactly)\b/i;
/** These answer a question, and nothing else. */
const ANSWERS = /^(?:yes|yeah|yep|because|nope|like what|maybe)\b/i;
const REFERS = /\byou (?:just )?(?:asked|said)\b/i;

/**
 * Lines with which the client begins a beat as if something had been said, where an answer leads there
 * that did not say it: silence, or no question before a "yes". A reply of the answer's own stands
 * between and is taken for right. By the words alone: places to read, not proof.
 */
export function findUnaskedLines(scenario: Scenario): VerifierFinding[] {
  return scenario.beats.flatMap((beat, b) => {
    const before = scenario.beats.flatMap(({ responses }) =>
      responses.filter((response) => leadsTo(response, beat) && response.reply === undefined),
    );
    return beat.client.flatMap(({ says, when }, place) => {
      // A variant with a condition was written for how one comes there.
      if (says === undefined || when !== undefined) return [];
      const unasked = before.find((response) => !fits(says, response));
      const at: Path = ['beats', b, 'client', place, 'says'];
      return unasked === undefined
        ? []
        : [
            finding(
              'answers-unsaid',
              `"${says.slice(0, 60)}" follows "${unasked.id}" at once; does it answer that?`,
              at,
            ),
          ];
    });
  });
}

function leadsTo(response: Response, beat: Beat): boolean {
  return typeof response.next === 'string'
    ? response.next === beat.id
    : response.next.some(({ go }) => go === beat.id);
}

function fits(line: string, { say }: Response): boolean {
  if (say === undefined) return !TAKES_UP.test(line) && !REFERS.test(line);
  return !ANSWERS.test(line) || say.includes('?');
}

import type { Path } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { finding, type VerifierFinding } from '../finding.ts';
import { wordsOf } from './reading-level.ts';

/** Words of an answer at their place. */
export type Saying = { scenario: string; response: string; words: string; place: Path };

/** Under so many words two answers may well be alike: "Go on." */
const FEWEST_WORDS = 6;

/** All that learners can say in a scenario, without what differs to the eye only. */
export function sayingsOf({ id, beats }: Scenario): Saying[] {
  return beats.flatMap(({ responses }, b) =>
    responses.flatMap((response, r) => {
      const words = wordsOf(response.say ?? '').map((word) => word.toLowerCase());
      const place: Path = ['beats', b, 'responses', r, 'say'];
      return words.length < FEWEST_WORDS
        ? []
        : [{ scenario: id, response: response.id, words: words.join(' '), place }];
    }),
  );
}

/** Answers of one scenario with the same words. */
export const findRepeatedAnswers = (scenario: Scenario): VerifierFinding[] =>
  repeated(sayingsOf(scenario)).map(({ again, first }) =>
    finding(
      'repeated-answer',
      `"${again.response}" has the same words as "${first.response}".`,
      again.place,
    ),
  );

/** Each saying that was said before in the list, with where. */
export function repeated(sayings: readonly Saying[]): { again: Saying; first: Saying }[] {
  const seen = new Map<string, Saying>();
  return sayings.flatMap((saying) => {
    const first = seen.get(saying.words);
    if (first !== undefined) return [{ again: saying, first }];
    seen.set(saying.words, saying);
    return [];
  });
}

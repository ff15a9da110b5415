import type { Path } from '../../scenario/problem.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { finding, type VerifierFinding } from '../finding.ts';
import { readingGrade, wordsOf } from './reading-level.ts';

/** What learners can be expected to read at midnight: our assumption, as the rest of these limits. */
const HIGHEST_GRADE = 9;
/** A single text may be harder than the whole; under so many words its grade says nothing. */
const HIGHEST_GRADE_OF_TEXT = 12;
const FEWEST_WORDS = 30;

/** In words. Longer than this is read on a phone with a thumb in the way. */
const LONGEST = { answer: 60, client: 75, feedback: 60 } as const;

type Kind = keyof typeof LONGEST;
type Passage = { kind: Kind; text: string; place: Path };

/** Reading level and length of what is said and explained. */
export function checkReading(scenario: Scenario): VerifierFinding[] {
  const passages = passagesOf(scenario);
  const grade = readingGrade(passages.map(({ text }) => text).join(' '));
  return [
    ...(grade > HIGHEST_GRADE
      ? [finding('reading-level', `As a whole it reads at grade ${grade.toFixed(1)}.`, ['beats'])]
      : []),
    ...passages.flatMap(tooHard),
    ...passages.flatMap(tooLong),
  ];
}

function tooHard({ text, place }: Passage): VerifierFinding[] {
  if (wordsOf(text).length < FEWEST_WORDS) return [];
  const grade = readingGrade(text);
  return grade <= HIGHEST_GRADE_OF_TEXT
    ? []
    : [finding('hard-to-read', `This reads at grade ${grade.toFixed(1)}.`, place)];
}

function tooLong({ kind, text, place }: Passage): VerifierFinding[] {
  const words = wordsOf(text).length;
  return words <= LONGEST[kind]
    ? []
    : [finding('long-line', `This has ${words} words, more than ${LONGEST[kind]}.`, place)];
}

function passagesOf({ beats, facts }: Scenario): Passage[] {
  return [
    ...beats.flatMap((beat, b) => [
      ...lines(beat.client, ['beats', b, 'client']),
      ...beat.responses.flatMap((response, r) => {
        const at: Path = ['beats', b, 'responses', r];
        return [
          ...passage('answer', response.say, [...at, 'say']),
          ...passage('feedback', response.why, [...at, 'why']),
          ...passage('answer', response.better, [...at, 'better']),
          ...lines(response.reply ?? [], [...at, 'reply']),
        ];
      }),
    ]),
    ...facts.flatMap(({ says }, place) => passage('client', says, ['facts', place, 'says'])),
  ];
}

const lines = (variants: readonly { says?: string | undefined }[], at: Path): Passage[] =>
  variants.flatMap(({ says }, place) => passage('client', says, [...at, place, 'says']));

const passage = (kind: Kind, text: string | undefined, place: Path): Passage[] =>
  text === undefined ? [] : [{ kind, text, place }];

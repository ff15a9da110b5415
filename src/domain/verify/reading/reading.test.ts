import { describe, expect, it } from 'vitest';
import { beat, buildScenario, response } from '#testing/scenario-builder.ts';
import { checkReading } from './check-reading.ts';
import { readingGrade } from './reading-level.ts';
import { findRepeatedAnswers } from './repeated-answers.ts';
import { findUnaskedLines } from './unasked-lines.ts';

const PLAIN =
  'I am here. You can sit down. We have time. Tell me what you saw. I will not go away.';
const OFFICIAL =
  'In accordance with departmental documentation requirements, eligibility determinations necessitate comprehensive verification of residential circumstances, supplementary identification and anticipated expenditures, notwithstanding extraordinary individual considerations and administrative uncertainties regarding accessibility, confidentiality, prioritization and responsibility.';

describe('the reading level', () => {
  it('tells plain words from official ones, and an empty text from both', () => {
    expect(readingGrade(PLAIN)).toBeLessThan(3);
    expect(readingGrade(OFFICIAL)).toBeGreaterThan(20);
    expect(readingGrade('')).toBe(0);
  });

  it('is what Flesch and Kincaid make of words, sentences and syllables', () => {
    // 0.39 × 8 words a sentence + 11.8 × 8 syllables ÷ 8 words − 15.59, and no grade below 0.
    expect(readingGrade('The dog ran off and no one saw.')).toBe(0);
    // 0.39 × 4 + 11.8 × 11 ÷ 4 − 15.59
    expect(readingGrade('Eligibility requires documentation today.')).toBeGreaterThan(15);
  });
});

const saying = (say: string) =>
  buildScenario({ beats: [beat('only', [response('one', 'paraphrase', { say })])] });

describe('what is hard to read', () => {
  it('is found at its place', () => {
    const [found] = checkReading(saying(OFFICIAL)).filter(({ rule }) => rule === 'hard-to-read');
    expect(found?.place).toEqual(['beats', 0, 'responses', 0, 'say']);
    expect(checkReading(saying(PLAIN)).map(({ rule }) => rule)).not.toContain('hard-to-read');
  });

  it('is the whole as well, when it is hard throughout', () => {
    expect(checkReading(saying(OFFICIAL)).map(({ rule }) => rule)).toContain('reading-level');
  });

  it('is a line that nobody could say in one breath', () => {
    const long = saying('We go on. '.repeat(21));
    expect(checkReading(long)).toMatchObject([{ rule: 'long-line', level: 'note' }]);
  });
});

describe('answers with the same words', () => {
  const two = (one: string, other: string) =>
    buildScenario({
      beats: [
        beat('b', [
          response('first', 'paraphrase', { say: one }),
          response('second', 'validation', { say: other }),
        ]),
      ],
    });

  it('are found whatever their capitals and signs', () => {
    const found = findRepeatedAnswers(
      two('I can stay as long as you like.', 'I can stay, as long as you like!'),
    );
    expect(found).toMatchObject([
      { rule: 'repeated-answer', place: ['beats', 0, 'responses', 1, 'say'] },
    ]);
  });

  it('may be alike when they are short', () => {
    expect(findRepeatedAnswers(two('Go on.', 'Go on.'))).toEqual([]);
  });
});

describe('a line that takes up what was not said', () => {
  const joined = (line: string, answer: Parameters<typeof response>[2]) =>
    buildScenario({
      beats: [
        beat('b1', [
          response('before', 'paraphrase', { ...answer, next: 'b2' }),
          response('other', 'validation', { next: 'end' }),
        ]),
        beat('b2', [response('after', 'paraphrase')], { client: [{ says: line }] }),
      ],
    });
  const found = (line: string, answer: Parameters<typeof response>[2]) =>
    findUnaskedLines(joined(line, answer));

  it('is one that says yes where nothing was asked', () => {
    expect(found('Yes. Twice.', { say: 'That is a lot.' })).toMatchObject([
      { rule: 'answers-unsaid', place: ['beats', 1, 'client', 0, 'says'] },
    ]);
    expect(found('Yes. Twice.', { say: 'Did they call you?' })).toEqual([]);
  });

  it('is one that speaks of words after silence', () => {
    const silence = { silence: true, say: undefined };
    expect(found('You said you would call.', silence)).toHaveLength(1);
    expect(found('I drove all night.', silence)).toEqual([]);
  });

  it('is none where the answer has a reply of its own, or the line a condition', () => {
    expect(found('Yes. Twice.', { say: 'A lot.', reply: [{ says: 'It is.' }] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { OVERLOAD_AROUSAL, overloads, speechLoad } from './speech-load.ts';

describe('words', () => {
  it.each([
    ['I am here.', 3],
    ["You're not alone, and I won't leave.", 7],
    ['You’re not alone.', 3],
    ['Self-respect matters — it does.', 4],
    ['It is 9 o’clock on the 3rd.', 7],
    ['Ça va mieux, señor Müller?', 5],
    ['…', 0],
    ['', 0],
  ])('of %j are %i', (say, words) => {
    expect(speechLoad(say).words).toBe(words);
  });

  it('are none where nothing is said', () => {
    expect(speechLoad(undefined)).toEqual({ words: 0, questions: 0, instructions: 0 });
  });
});

describe('questions', () => {
  it.each([
    ['I hear you.', 0],
    ['What has today been like?', 1],
    ['What happened? When? Who was there?', 3],
    ['Really?!', 1],
  ])('of %j are %i', (say, questions) => {
    expect(speechLoad(say).questions).toBe(questions);
  });
});

describe('instructions', () => {
  it.each([
    ['Sit down.', 1],
    ['Please sit down.', 1],
    ['Sit down. Breathe. Look at me.', 3],
    ['Sit down — breathe with me.', 2],
    ['Calm down! Put that away!', 2],
    ['Wait… Stay here.', 2],
    ['"Sit down," he said.', 1],
    ['I sit down. I breathe.', 0],
    ['Tell me more?', 0],
    ['Take your time? ', 0],
    ['You can sit down or stay where you are.', 0],
    ['Walking helps. Standing too.', 0],
    ['123.', 0],
    ['', 0],
  ])('of %j are %i', (say, instructions) => {
    expect(speechLoad(say).instructions).toBe(instructions);
  });

  it('need a space after the end of a sentence, as in an abbreviation', () => {
    expect(speechLoad('Go to room 3.Stay there.').instructions).toBe(1);
  });
});

describe('overload', () => {
  const calm = { words: 25, questions: 1, instructions: 1 };

  it('begins beyond 25 words, one question, one instruction or a load of four', () => {
    expect(overloads(calm, 4)).toBe(false);
    expect(overloads({ ...calm, words: 26 }, 0)).toBe(true);
    expect(overloads({ ...calm, questions: 2 }, 0)).toBe(true);
    expect(overloads({ ...calm, instructions: 2 }, 0)).toBe(true);
    expect(overloads(calm, 5)).toBe(true);
  });

  it('touches people from an arousal of sixty on', () => {
    expect(OVERLOAD_AROUSAL).toBe(60);
  });

  it('is read from real sentences', () => {
    const brief = 'Three times. Anyone would be angry. I’m listening.';
    const long =
      'Let me explain how it works here: first you fill in the form, then the nurse calls you, then you wait for the doctor, and after that we can see what is left to do.';
    expect(overloads(speechLoad(brief), 1)).toBe(false);
    expect(overloads(speechLoad(long), 1)).toBe(true);
    expect(overloads(speechLoad('Where do you live? Who is at home?'), 1)).toBe(true);
  });
});

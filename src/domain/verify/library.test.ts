import { describe, expect, it } from 'vitest';
import { CRITICAL_ERROR_CODES } from '../technique/critical-errors.ts';
import { TECHNIQUE_IDS } from '../technique/catalogue.ts';
import { INDICATORS } from '../technique/vocabulary.ts';
import { beat, buildScenario, cue, response } from '#testing/scenario-builder.ts';
import { checkLibrary, LIBRARY_FROM } from './library.ts';

/** The one of the story, and those of the beats that the builder adds. */
const USED = [
  'paraphrase',
  'routine-courtesy',
  'giving-space',
  'minimal-encourager',
  'attentive-silence',
  'offering-choice',
];

const SAME = 'I can stay here as long as you like.';
const one = (id: string, say = `These words belong to ${id} and to nobody else.`) =>
  buildScenario({ id, beats: [beat('b', [response('r', 'paraphrase', { say })])] });
const library = (count: number) => Array.from({ length: count }, (_, at) => one(`s${at}`));

describe('scenarios together', () => {
  it('do not repeat an answer of each other', () => {
    expect(checkLibrary([one('a', SAME), one('b', SAME)])).toMatchObject([
      { rule: 'repeated-answer', scenario: 'b', place: ['beats', 0, 'responses', 0, 'say'] },
    ]);
    expect(checkLibrary([one('a'), one('b')])).toEqual([]);
  });

  it('are asked what they practise together from a number on', () => {
    expect(checkLibrary(library(LIBRARY_FROM - 1))).toEqual([]);
    const messages = checkLibrary(library(LIBRARY_FROM)).map(({ message }) => message);
    expect(messages).toContain('The technique "threat-or-ultimatum" occurs in 0 of 6.');
    expect(messages).not.toContain('The technique "paraphrase" occurs in 6 of 6.');
    expect(messages).toContain('The critical error CE16 occurs in 0 of 6.');
    expect(messages).toContain('An occasion for SF4 occurs in 0 of 6.');
    expect(messages.some((message) => message.includes('AL1'))).toBe(false);
    expect(messages).toHaveLength(
      TECHNIQUE_IDS.length - USED.length + CRITICAL_ERROR_CODES.length + INDICATORS.length - 1,
    );
  });

  it('have a critical error by a cue as well as by a technique', () => {
    const threatened = (id: string) =>
      buildScenario({
        id,
        cues: [cue('threat-to-other')],
        beats: [beat('b', [response('r', 'paraphrase')], { raises: ['threat-to-other'] })],
      });
    const messages = checkLibrary([...library(LIBRARY_FROM), threatened('x'), threatened('y')]).map(
      ({ message }) => message,
    );
    expect(messages.some((message) => message.includes('CE16'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { closest, didYouMean, quotedList } from './did-you-mean.ts';

describe('the word that was meant', () => {
  const options = ['callsFor', 'techniques', 'trust', 'attentive-silence', 'end'];

  it.each([
    ['calls_for', 'callsFor'],
    ['tecniques', 'techniques'],
    ['trsut', 'trust'],
    ['silence', 'attentive-silence'],
    ['music', null],
    ['e', null],
    ['x'.repeat(10_000), null],
  ])('for %j is %j', (word, meant) => {
    expect(closest(word, options)).toBe(meant);
  });

  it('is offered as a question, or not at all', () => {
    expect(didYouMean('trsut', options)).toBe('Did you mean "trust"? ');
    expect(didYouMean('music', options)).toBe('');
  });
});

describe('a list of words', () => {
  it('reads like a sentence', () => {
    expect(quotedList([])).toBe('');
    expect(quotedList(['a'])).toBe('"a"');
    expect(quotedList(['a', 'b', 'c'])).toBe('"a", "b" or "c"');
    expect(quotedList(['a', 'b'], 'and')).toBe('"a" and "b"');
  });
});

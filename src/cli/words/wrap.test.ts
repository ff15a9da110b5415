import { describe, expect, it } from 'vitest';
import { wrap, wrapLines } from './wrap.ts';

describe('wrap', () => {
  it('breaks at words and keeps to the width', () => {
    expect(wrapLines('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('keeps line breaks and a word that is longer than the line', () => {
    expect(wrapLines('a\nunbreakable b', 5)).toEqual(['a', 'unbreakable', 'b']);
  });

  it('indents, the first line in its own way', () => {
    expect(wrap('one two three four five', 24, '    ', '  • ')).toBe(
      '  • one two three four\n    five',
    );
  });

  it('gives an empty line for an empty text', () => {
    expect(wrap('', 40)).toBe('');
  });
});

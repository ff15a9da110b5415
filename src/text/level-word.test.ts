import { describe, expect, it } from 'vitest';
import { levelWord } from './level-word.ts';

describe('a level in words', () => {
  it.each([
    [0, 'harmful or absent'],
    [1.2, 'limited'],
    [1.8, 'developing'],
    [3, 'proficient'],
    [4, 'skilled under pressure'],
    [2.5, 'between developing and proficient'],
    [0.3, 'between harmful or absent and limited'],
  ])('%f is %s', (level, word) => expect(levelWord(level)).toBe(word));
});

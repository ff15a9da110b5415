import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('quotation marks', () => {
  it.each([
    ['Hello.', '“Hello.”'],
    ['He said "no" twice.', '“He said ‘no’ twice.”'],
    [
      '“For appointments, press four.” Then flute.',
      '“‘For appointments, press four.’ Then flute.”',
    ],
    ["I'm here.", "“I'm here.”"],
  ])('%s', (words, shown) => expect(quoted(words)).toBe(shown));
});

import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';
import { wordGroups } from './word-groups.ts';

const EXCHANGE = { turn: 1, said: 'Hello.', act: null, reply: null, told: null };
const all = (groups: ReturnType<typeof wordGroups>) => groups.flat();

describe('what is heard and seen', () => {
  it('comes in the order in which it happens', () => {
    const pieces = piecesOf(
      { ...EXCHANGE, reply: { says: 'All right.', does: 'He sits.' }, told: 'It is the nights.' },
      { scene: 'The door closes.', line: { says: 'So.' } },
    );
    expect(pieces.map(({ text }) => text)).toEqual([
      'All right.',
      'He sits.',
      'It is the nights.',
      'The door closes.',
      'So.',
    ]);
  });
});

describe('words in groups', () => {
  const words = 'Eighteen months. What is the point, honestly, of any of this at all?';

  it('are the whole text, in quotes', () => {
    const [groups = []] = wordGroups([{ kind: 'says', text: words }]);
    expect(groups.map(({ text }) => text).join(' ')).toBe(`“${words}”`);
    expect(groups.length).toBeGreaterThan(3);
  });

  it('come after a beat of silence, at four to five words a second', () => {
    const long = Array.from({ length: 46 }, () => 'word').join(' ');
    const groups = all(wordGroups([{ kind: 'says', text: long }]));
    expect(groups[0]?.waitMs).toBeGreaterThanOrEqual(300);
    const talking = groups.slice(1).reduce((sum, { waitMs }) => sum + waitMs, 0);
    // The last group, of one word, is not waited for.
    expect((45 / talking) * 1000).toBeGreaterThan(4);
    expect((45 / talking) * 1000).toBeLessThan(5);
  });

  it('rest longer between two lines than inside one', () => {
    const [, second = []] = wordGroups([
      { kind: 'says', text: 'One two three.' },
      { kind: 'does', text: 'He looks away.' },
    ]);
    expect(second[0]?.waitMs).toBeGreaterThan(1000);
  });

  it('show what happens around as a whole', () => {
    const groups = wordGroups([{ kind: 'scene', text: words }]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(1);
  });
});

import { describe, expect, it } from 'vitest';
import { shuffled } from './shuffle.ts';

const FOUR = ['a', 'b', 'c', 'd'];

describe('shuffling answers', () => {
  it('keeps every answer once', () => {
    for (let seed = 0; seed < 50; seed++)
      expect(shuffled(FOUR, seed, 'beat').toSorted()).toEqual(FOUR);
  });

  it('gives the same order for the same seed and beat', () => {
    expect(shuffled(FOUR, 42, 'beat')).toEqual(shuffled(FOUR, 42, 'beat'));
  });

  it('gives another order at another beat', () => {
    const orders = new Set(
      Array.from({ length: 40 }, (_, beat) => shuffled(FOUR, 42, `beat-${beat}`).join('')),
    );
    expect(orders.size).toBeGreaterThan(15);
  });

  it('puts an answer in every place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) {
      const place = shuffled(FOUR, seed, 'beat').indexOf('a');
      places[place] = (places[place] ?? 0) + 1;
    }
    for (const count of places) expect(count / 4000).toBeCloseTo(0.25, 1);
  });
});

import { describe, expect, it } from 'vitest';
import { NO_CHANGE, clampVital, toGrain, towardsZero } from './vitals.ts';

describe('vitals', () => {
  it.each([
    [-5, 0],
    [0, 0],
    [55, 55],
    [100, 100],
    [105, 100],
  ])('stay within 0 and 100: %i is %i', (value, expected) => {
    expect(clampVital(value)).toBe(expected);
  });

  it.each([
    [0, 0],
    [2, 0],
    [2.4, 0],
    [2.5, 5],
    [7.4, 5],
    [7.5, 10],
    [12, 10],
    [13, 15],
    [22.5, 25],
  ])('move in steps of five, halves away from zero: %d is %d', (value, expected) => {
    expect(toGrain(value)).toBe(expected);
    expect(toGrain(-value) + expected).toBe(0);
  });

  it.each([
    [4.9, 0],
    [5, 5],
    [7.5, 5],
    [9.9, 5],
    [10, 10],
  ])('are halved towards zero: %d is %d', (value, expected) => {
    expect(towardsZero(value)).toBe(expected);
    expect(towardsZero(-value) + expected).toBe(0);
  });

  it('rest when nothing changes', () => {
    expect(NO_CHANGE).toEqual({ arousal: 0, trust: 0, hope: 0, engagement: 0 });
  });
});

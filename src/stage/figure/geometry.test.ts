import { describe, expect, it } from 'vitest';
import { capsule, circle, mixPoint, path } from './geometry.ts';

describe('path', () => {
  it('writes numbers short', () => {
    expect(path`M${1.26},${-0.04}L${3}`).toBe('M1.3,0L3');
  });
});

describe('capsule', () => {
  it('goes along both circles and straight between them', () => {
    expect(capsule([0, 0], 5, [20, 0], 5)).toBe('M0,5L20,5A5,5 0 0 0 20,-5L0,-5A5,5 0 1 0 0,5Z');
  });

  it('takes the long way round the larger circle', () => {
    expect(capsule([0, 0], 10, [20, 0], 2)).toMatch(/A2,2 0 0 0 .*A10,10 0 1 0 /);
    expect(capsule([0, 0], 2, [20, 0], 10)).toMatch(/A10,10 0 1 0 .*A2,2 0 0 0 /);
  });

  it('is the larger circle when that holds the smaller', () => {
    expect(capsule([0, 0], 10, [3, 0], 2)).toBe(circle([0, 0], 10));
    expect(capsule([0, 0], 2, [3, 0], 10)).toBe(circle([3, 0], 10));
    expect(capsule([4, 4], 3, [4, 4], 3)).toBe(circle([4, 4], 3));
  });
});

describe('mixPoint', () => {
  it('is on the way between two points', () => {
    expect(mixPoint([0, 10], [10, 30], 0.5)).toEqual([5, 20]);
  });
});

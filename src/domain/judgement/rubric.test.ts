import { describe, expect, it } from 'vitest';
import { SOURCES } from '../technique/sources.ts';
import { DIMENSIONS, INDICATORS, LEAPS_STEPS } from '../technique/vocabulary.ts';
import { SCORED_EPAS } from './judge.ts';
import {
  RUBRIC,
  RUBRIC_VERSION,
  SAFETY_CAP,
  TARGET_LEVEL,
  dimensionOf,
  indicatorById,
} from './rubric.ts';

describe('the rubric', () => {
  it('has the fifteen indicators, five to a dimension, in their order', () => {
    expect(RUBRIC.map(({ id }) => id)).toEqual([...INDICATORS]);
    for (const dimension of DIMENSIONS)
      expect(RUBRIC.filter((one) => one.dimension === dimension)).toHaveLength(5);
    expect(['AL1', 'EM1', 'SF5'].map((id) => dimensionOf(id as never))).toEqual([
      'activeListening',
      'empathy',
      'safety',
    ]);
  });

  it('weighs whole hundredths that add up to one in each dimension', () => {
    for (const dimension of DIMENSIONS) {
      const hundredths = RUBRIC.filter((one) => one.dimension === dimension).map(
        ({ weight }) => weight * 100,
      );
      for (const hundredth of hundredths) expect(Math.round(hundredth)).toBeCloseTo(hundredth, 9);
      expect(Math.round(hundredths.reduce((sum, hundredth) => sum + hundredth, 0))).toBe(100);
    }
    expect(indicatorById('SF2').weight).toBe(0.25);
    expect(indicatorById('EM5').weight).toBe(0.15);
  });

  it('says what each level looks like, and where it comes from', () => {
    for (const { anchors, goal, sources, leaps, epas } of RUBRIC) {
      expect(anchors).toHaveLength(5);
      for (const anchor of anchors) expect(anchor).toMatch(/^\p{Lu}.*\.$/u);
      expect(`The goal here was to ${goal}.`).toMatch(/^The goal here was to [a-z].*[^.]\.$/);
      for (const source of sources) expect(SOURCES).toHaveProperty([source]);
      for (const step of leaps) expect(LEAPS_STEPS).toContain(step);
      for (const competency of epas) expect(SCORED_EPAS).toContain(competency);
    }
  });

  it('knows no other indicator', () => {
    expect(() => indicatorById('AL9' as never)).toThrow('AL9');
  });

  it('caps safety at one, and sets its target at three', () => {
    expect([SAFETY_CAP, TARGET_LEVEL, RUBRIC_VERSION]).toEqual([1, 3, 1]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedScenarios } from '#testing/corpus.ts';
import { MINIMAL_SCENARIO, SMALL_SCENARIO } from '#testing/minimal-scenario.ts';
import { slips, withSlips } from '#testing/scenario-mutations.ts';
import { canonicalText } from '../scenario/canonical-text.ts';
import { parseCanonical } from '../scenario/parse-canonical.ts';
import { compileScenario } from './compile.ts';
import { loadScenario } from './load-scenario.ts';

/** The same variants on each run; a failure prints the seed and the shrunk slips. */
const SEED = 20_261_122;

/** Whatever the text: a whole scenario that runs, or problems that a person can act on. */
function expectWholeOrProblems(text: string): 'whole' | 'refused' {
  const result = loadScenario(text);
  if (result.ok) {
    const { scenario } = result.value;
    expect(() => compileScenario(scenario)).not.toThrow();
    const canonical = canonicalText(scenario);
    const again = parseCanonical(canonical);
    expect(again.ok && canonicalText(again.value)).toBe(canonical);
    return 'whole';
  }
  expect(result.problems.some((problem) => problem.level === 'error')).toBe(true);
  for (const { line, column, message, hint } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
    expect(message.length).toBeGreaterThan(5);
    expect(hint.length).toBeGreaterThan(5);
    // What is quoted comes from the file; the rest is ours, and no word of a programmer's.
    const ours = `${message} ${hint}`.replaceAll(/"[^"]*"/g, '');
    expect(ours).not.toMatch(/undefined|\[object|NaN|null|Invalid input|expected/);
  }
  return 'refused';
}

function fuzz(text: string, runs: number): Record<'whole' | 'refused', number> {
  const counts = { whole: 0, refused: 0 };
  fc.assert(
    fc.property(slips, (all) => {
      counts[expectWholeOrProblems(withSlips(text, all))] += 1;
    }),
    { numRuns: runs, seed: SEED },
  );
  return counts;
}

describe('5,000 broken variants', { timeout: 180_000 }, () => {
  it.each([
    { name: 'the smallest scenario', text: MINIMAL_SCENARIO, runs: 3600 },
    { name: 'a scenario with one of everything', text: SMALL_SCENARIO, runs: 1200 },
  ])('of $name never throw and never half-load', ({ text, runs }) => {
    const counts = fuzz(text, runs);
    // Both ways are really tried.
    expect(Math.min(counts.whole, counts.refused)).toBeGreaterThan(runs / 20);
  });

  it('of the shipped scenarios never throw and never half-load', () => {
    const shipped = shippedScenarios();
    for (const { text } of shipped) {
      const counts = fuzz(text, Math.ceil(200 / shipped.length));
      expect(counts.refused).toBeGreaterThan(0);
    }
  });

  it('any text and any JSON never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expectWholeOrProblems(text);
      }),
      {
        seed: SEED,
        numRuns: 300,
      },
    );
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseCanonical(text).ok).toBe(false);
        expectWholeOrProblems(text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

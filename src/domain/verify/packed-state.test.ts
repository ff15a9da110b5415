import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tried } from '#testing/runs.ts';
import type { EncounterState } from '../encounter/state.ts';
import { MOST_PLACES, pack, unpack, WORDS } from './packed-state.ts';
import { StateTable } from './state-table.ts';

const bit = fc.constantFrom(0 as const, 1 as const);
const level = fc.nat(20).map((step) => step * 5);

/** Every state that the machine may hold: each part over its whole range. */
const anyState: fc.Arbitrary<EncounterState> = fc.record({
  stage: fc.constantFrom(0 as const, 1, 2),
  at: fc.nat(MOST_PLACES - 1),
  arousal: level,
  trust: level,
  hope: level,
  engagement: level,
  phase: fc.constantFrom(0 as const, 1, 2, 3, 4),
  recoveryTurns: fc.nat(3),
  hot: bit,
  flags: fc.nat(2 ** 30 - 1),
  facts: fc.nat(2 ** 12 - 1),
  cues: fc.nat(2 ** 12 - 1),
  monitors: fc.nat(2 ** 30 - 1),
  rapport: fc.nat(7),
  lead: fc.nat(127),
  streak: fc.nat(4),
  repairWindow: fc.nat(2),
  trustLost: level,
  redPending: bit,
  red: bit,
  borrowed: fc.nat(3),
  takeovers: fc.nat(3),
  presence: fc.nat(80),
});

describe('a packed state', () => {
  it('loses nothing, wherever it lies', () => {
    fc.assert(
      fc.property(anyState, anyState, (one, two) => {
        const words = new Int32Array(WORDS * 3);
        pack(one, words, WORDS);
        pack(two, words, WORDS * 2);
        expect(unpack(words, WORDS)).toEqual(one);
        expect(unpack(words, WORDS * 2)).toEqual(two);
      }),
      tried(2000),
    );
  });
});

describe('a table of states', () => {
  it('gives each state one number, in the order in which they come, however many they are', () => {
    fc.assert(
      fc.property(fc.array(anyState, { maxLength: 60 }), (states) => {
        const table = new StateTable(4);
        const known = new Map<string, number>();
        for (const state of [...states, ...states.toReversed()]) {
          const key = JSON.stringify(state);
          const number = known.get(key) ?? known.size;
          known.set(key, number);
          expect(table.add(state)).toBe(number);
          expect(table.size).toBe(known.size);
          expect(table.at(number)).toEqual(state);
        }
      }),
      tried(200),
    );
  });
});

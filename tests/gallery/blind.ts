import type { Options } from './options.ts';

/** A picture of a blind reading: who, in which phase, and how they are otherwise. */
export type Riddle = { id: number; person: number; phase: number; vitals: Options['vitals'] };

const PEOPLE = 4;
const PHASES = 5;

/**
 * Five phases of four people, shuffled, each with its own trust, hope and engagement. The same seed gives
 * the same sheet, so that a reading can be compared with the answers afterwards.
 */
export function riddles(seed: number): Riddle[] {
  const random = numbersFrom(seed);
  const between = (low: number, high: number) =>
    low + Math.round((random() * (high - low)) / 5) * 5;
  const all = Array.from({ length: PEOPLE * PHASES }, (_, id) => ({
    id,
    person: Math.floor(id / PHASES),
    phase: id % PHASES,
    vitals: { trust: between(10, 85), hope: between(10, 80), engagement: between(20, 75) },
  }));
  for (let at = all.length - 1; at > 0; at--) {
    const swap = Math.floor(random() * (at + 1));
    const [one, other] = [all[at], all[swap]];
    if (one !== undefined && other !== undefined) [all[at], all[swap]] = [other, one];
  }
  return all;
}

/** Park and Miller's generator, which is random enough for a riddle. */
function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

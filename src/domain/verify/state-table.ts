import type { EncounterState } from '../encounter/state.ts';
import { WORDS, pack, unpack } from './packed-state.ts';

/** The set of states seen so far; each has a number, in the order in which it was first seen. */
export class StateTable {
  #words: Int32Array;
  #slots: Int32Array;
  #count = 0;

  constructor(expected = 1 << 16) {
    this.#words = new Int32Array(expected * WORDS);
    this.#slots = new Int32Array(expected * 2).fill(-1);
  }

  get size(): number {
    return this.#count;
  }

  /** The number of the state; new states get the next one. */
  add(state: EncounterState): number {
    if ((this.#count + 1) * WORDS > this.#words.length) this.#grow();
    const words = this.#words;
    const end = this.#count * WORDS;
    pack(state, words, end);
    const mask = this.#slots.length - 1;
    let slot = hash(words, end) & mask;
    for (;;) {
      const known = this.#slots[slot] ?? -1;
      if (known < 0) {
        this.#slots[slot] = this.#count;
        return this.#count++;
      }
      if (same(words, known * WORDS, end)) return known;
      slot = (slot + 1) & mask;
    }
  }

  at(number: number): EncounterState {
    return unpack(this.#words, number * WORDS);
  }

  #grow(): void {
    const words = new Int32Array(this.#words.length * 2);
    words.set(this.#words);
    this.#words = words;
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = hash(words, number * WORDS) & mask;
      while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      slots[slot] = number;
    }
    this.#slots = slots;
  }
}

function same(words: Int32Array, a: number, b: number): boolean {
  return (
    words[a] === words[b] &&
    words[a + 1] === words[b + 1] &&
    words[a + 2] === words[b + 2] &&
    words[a + 3] === words[b + 3] &&
    words[a + 4] === words[b + 4]
  );
}

/** Multiplicative mixing of the five words (constants of MurmurHash3's finaliser). */
function hash(words: Int32Array, offset: number): number {
  let mixed = 0;
  for (let word = offset; word < offset + WORDS; word++) {
    mixed = Math.imul(mixed ^ (words[word] ?? 0), 0x85ebca6b);
    mixed ^= mixed >>> 13;
  }
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

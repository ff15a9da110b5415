/** A list of integers that grows, without the cost of boxed numbers. */
export class GrowingList {
  #items: Int32Array;
  #length = 0;

  constructor(expected = 1 << 16) {
    this.#items = new Int32Array(expected);
  }

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const items = new Int32Array(this.#items.length * 2);
      items.set(this.#items);
      this.#items = items;
    }
    this.#items[this.#length++] = item;
  }

  at(place: number): number {
    return this.#items[place] as number;
  }

  /** Forgets the items from this place on. */
  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
  }

  /** The items so far; valid until the next push. */
  view(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}

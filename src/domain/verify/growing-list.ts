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

  /** The items so far; valid until the next push. */
  view(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }
}

/** Mulberry32: small, fast, the same on any machine. Good enough to shuffle answers, nothing more. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a: a number for a name. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place++)
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/**
 * The items in an order that the attempt's seed and a name decide, so that a reload, a replay and a
 * rewind show the same order, and no place in the list is the right one.
 */
export function shuffled<T>(items: readonly T[], seed: number, name: string): T[] {
  const random = mulberry32((seed ^ hashOf(name)) >>> 0);
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = result[last] as T;
    result[last] = result[other] as T;
    result[other] = moved;
  }
  return result;
}

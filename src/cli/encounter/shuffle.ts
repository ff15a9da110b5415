import { seededRandom, shuffled } from '#domain/verify/seeded-random.ts';

/** FNV-1a: a number for a name. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < name.length; place++)
    hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}

/**
 * The order that the attempt's seed and a name decide: the same as on the page in the browser, so that a
 * class that shares a seed sees the same lists.
 */
export const shuffledFor = <T>(items: readonly T[], seed: number, name: string): T[] =>
  shuffled(items, seededRandom((seed ^ hashOf(name)) >>> 0));

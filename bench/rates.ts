/** Something to count: does a piece of work and says how many it did. */
export type Work = () => number;

/**
 * How many of each a second: the median over rounds. In each round all of them have their turn, so that
 * whatever else the machine does slows all of them alike.
 */
export function ratesOf<K extends string>(
  works: Readonly<Record<K, Work>>,
  { rounds, seconds }: { rounds: number; seconds: number },
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const rates = new Map<K, number[]>(names.map((name) => [name, []]));
  for (const name of names) rateOf(works[name], seconds / 2);
  for (let round = 0; round < rounds; round++)
    for (const name of names) rates.get(name)?.push(rateOf(works[name], seconds));
  return Object.fromEntries(names.map((name) => [name, median(rates.get(name) ?? [])])) as Record<
    K,
    number
  >;
}

function rateOf(work: Work, seconds: number): number {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  let count = 0;
  while (elapsed() < seconds) count += work();
  return count / elapsed();
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

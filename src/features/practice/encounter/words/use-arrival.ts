import { useCallback, useEffect, useState } from 'react';
import type { WordGroup } from './word-groups.ts';

type ArrivalOptions = {
  /** Names the moment; another one begins anew. */
  place: string;
  groups: readonly WordGroup[];
  /** False where all is there at once. */
  arrives: boolean;
  /** While the session rests, no word comes. */
  held: boolean;
};

export type Arrival = { shown: number; whole: boolean; complete: () => void };

/** How many groups of words are there by now. */
export function useArrival({ place, groups, arrives, held }: ArrivalOptions): Arrival {
  const [arrived, setArrived] = useState({ place, shown: 0 });
  const counted = arrived.place === place ? arrived.shown : 0;
  const shown = arrives ? Math.min(counted, groups.length) : groups.length;
  const wait = groups[shown]?.waitMs;

  useEffect(() => {
    if (held || wait === undefined) return undefined;
    const timer = setTimeout(() => setArrived({ place, shown: shown + 1 }), wait);
    return () => clearTimeout(timer);
  }, [held, wait, place, shown]);

  const complete = useCallback(
    () => setArrived({ place, shown: Number.POSITIVE_INFINITY }),
    [place],
  );
  return { shown, whole: shown === groups.length, complete };
}

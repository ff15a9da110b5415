import { useEffect, useState } from 'react';

/** Whole seconds that have passed while running, for what `place` names; another place begins at 0. */
export function useSeconds(place: string, running: boolean, most: number): number {
  const [passed, setPassed] = useState({ place, seconds: 0 });
  const seconds = passed.place === place ? passed.seconds : 0;
  useEffect(() => {
    if (!running || seconds >= most) return undefined;
    const timer = setTimeout(() => setPassed({ place, seconds: seconds + 1 }), 1000);
    return () => clearTimeout(timer);
  }, [place, running, seconds, most]);
  return seconds;
}

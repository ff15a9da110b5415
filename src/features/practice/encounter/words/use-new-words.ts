import { useEffect, useRef } from 'react';

/**
 * New words take the focus and come into view: their heading is read, and what is said as its
 * description. The first ones do not; there the page has just begun at its own heading.
 */
export function useNewWords(place: string) {
  const words = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus({ preventScroll: true });
    words.current?.scrollIntoView({ block: 'start' });
  }, [place]);
  return { words, heading };
}

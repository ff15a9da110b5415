import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { LibrarySearch } from '#features/library/index.ts';

/** The address follows when nobody has typed for so long: each letter is not a page of its own. */
const ADDRESS_FOLLOWS_MS = 400;

/** What is looked for: at once on the screen, and soon in the address, so that it is there on coming back. */
export function useLibrarySearch(): [LibrarySearch, (search: LibrarySearch) => void] {
  const address = useSearch({ from: '/' });
  const navigate = useNavigate();
  const [search, setSearch] = useState<LibrarySearch>(address);
  /** What we last read from the address or wrote to it. */
  const known = useRef(textOf(address));

  useEffect(() => {
    if (textOf(search) === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = textOf(search);
      void navigate({ to: '/', search, replace: true, resetScroll: false });
    }, ADDRESS_FOLLOWS_MS);
    return () => clearTimeout(timer);
  }, [search, navigate]);

  // Somebody followed a link to the library, or went back.
  useEffect(() => {
    if (textOf(address) === known.current) return;
    known.current = textOf(address);
    setSearch(address);
  }, [address]);

  return [search, setSearch];
}

const textOf = (search: LibrarySearch) => JSON.stringify(search, Object.keys(search).toSorted());

import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Library } from '#features/library/index.ts';
import { shelfEntries } from '../shelf-entries.ts';
import { suggestionFor } from '../suggestion.ts';
import { useHrefs } from '../use-hrefs.ts';
import { useLibrarySearch } from '../use-library-search.ts';

const route = getRouteApi('/');

export function LibraryRoute() {
  const { shelf, course, kept, attempts } = route.useLoaderData();
  const [search, setSearch] = useLibrarySearch();
  const hrefs = useHrefs();
  const entries = useMemo(() => shelfEntries(shelf, attempts, hrefs), [shelf, attempts, hrefs]);
  return (
    <Library
      shelf={entries}
      course={course}
      suggestion={suggestionFor(shelf, course, attempts)}
      kept={kept}
      search={search}
      onSearch={setSearch}
    />
  );
}

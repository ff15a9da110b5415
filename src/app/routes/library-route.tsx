import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Library, type LibrarySearch } from '#features/library/index.ts';
import { shelfEntries } from '../shelf-entries.ts';
import { suggestionFor } from '../suggestion.ts';
import { useHrefs } from '../use-hrefs.ts';

const route = getRouteApi('/');

export function LibraryRoute() {
  const { shelf, course, kept, attempts } = route.useLoaderData();
  const search = route.useSearch();
  const navigate = useNavigate();
  const hrefs = useHrefs();
  return (
    <Library
      shelf={shelfEntries(shelf, attempts, hrefs)}
      course={course}
      suggestion={suggestionFor(shelf, course, attempts)}
      kept={kept}
      search={search}
      // Each letter is not a step to go back to.
      onSearch={(next: LibrarySearch) =>
        void navigate({ to: '/', search: next, replace: true, resetScroll: false })
      }
    />
  );
}

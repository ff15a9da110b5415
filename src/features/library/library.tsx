import type { CourseWeek } from 'virtual:scenarios';
import { useDeferredValue, useMemo } from 'react';
import type { Suggestion } from '#domain/debrief/suggest-next.ts';
import { filterText, libraryText as text } from '#text/library.ts';
import { Button } from '#ui/button.tsx';
import { LiveMessage } from '#ui/live-message.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { CourseList } from './course-list.tsx';
import { Filters } from './filters.tsx';
import { findScenarios, type LibrarySearch } from './find-scenarios.ts';
import styles from './library.module.css';
import { ScenarioCard } from './scenario-card.tsx';
import type { ShelfEntry } from './shelf-entry.ts';
import { Suggested } from './suggested.tsx';

type LibraryProps = {
  shelf: readonly ShelfEntry[];
  course: readonly CourseWeek[];
  suggestion: Suggestion | null;
  kept: boolean;
  search: LibrarySearch;
  onSearch: (search: LibrarySearch) => void;
};

const VIEWS = (['all', 'course'] as const).map((value) => ({
  value,
  label: filterText.view[value],
}));

/** Every scenario that is there: what to do now, then all of them, to be searched or taken as a course. */
export function Library({ shelf, course, suggestion, kept, search, onSearch }: LibraryProps) {
  const entry = (id: string | undefined) => shelf.find(({ head }) => head.id === id);
  const begun = shelf.find(({ resumeHref }) => resumeHref !== null);
  const suggested = entry(suggestion?.scenario);
  return (
    <Page title={text.title} heading={text.heading} width="wide">
      <p className={styles.lead}>{text.lead}</p>
      {!kept && <Notice tone="caution">{text.notKept}</Notice>}
      {begun !== undefined && <Suggested entry={begun} reason={null} />}
      {suggestion !== null && suggested !== undefined && suggested !== begun && (
        <Suggested entry={suggested} reason={suggestion.reason} />
      )}
      {course.length > 0 && (
        <Segmented
          legend={filterText.views}
          options={VIEWS}
          value={search.view ?? 'all'}
          onChange={(view) => onSearch({ ...search, view: view === 'all' ? undefined : view })}
        />
      )}
      {search.view === 'course' ? (
        <CourseList course={course} shelf={shelf} />
      ) : (
        <Shelf shelf={shelf} search={search} onSearch={onSearch} />
      )}
    </Page>
  );
}

function Shelf({ shelf, search, onSearch }: Pick<LibraryProps, 'shelf' | 'search' | 'onSearch'>) {
  // What is typed shows at once; the cards follow when there is time.
  const looked = useDeferredValue(search);
  const found = useMemo(() => findScenarios(shelf, looked), [shelf, looked]);
  if (shelf.length === 0) return <p>{text.empty}</p>;
  return (
    <>
      <Filters
        search={search}
        settings={new Set(shelf.map(({ head }) => head.setting.kind))}
        onChange={onSearch}
      />
      <div className={styles.found}>
        <h2 className={styles.count}>{text.found(found.length, shelf.length)}</h2>
        <LiveMessage message={text.found(found.length, shelf.length)} />
        {found.length < shelf.length && (
          <Button look="quiet" onClick={() => onSearch({})}>
            {text.clear}
          </Button>
        )}
      </div>
      {found.length === 0 && <p>{text.none}</p>}
      <ul className={styles.cards}>
        {found.map((entry) => (
          <li key={entry.head.id}>
            <ScenarioCard entry={entry} skill={looked.skill} />
          </li>
        ))}
      </ul>
    </>
  );
}

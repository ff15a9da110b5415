import { pageText as text } from '#text/feedback.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import styles from './contents.module.css';

export type ContentsEntry = { id: string; label: string };

/**
 * The way to each section. Buttons, because the address after the hash is the page; they move the focus
 * to the heading, so that keyboard and screen reader go on from there.
 */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  const beside = useMediaQuery(ROOM_BESIDE);
  const list = (
    <ul className={styles.list}>
      {entries.map(({ id, label }) => (
        <li key={id}>
          <button type="button" onClick={() => goTo(id)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <nav className={styles.contents} aria-label={text.contents}>
      {beside ? list : <Disclosure summary={text.contents}>{list}</Disclosure>}
    </nav>
  );
}

/** Where the list stands at the side; the same width as in contents.module.css. */
const ROOM_BESIDE = '(min-width: 68rem)';

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.closest('details')?.setAttribute('open', '');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import styles from './library.module.css';
import { ScenarioCard } from './scenario-card.tsx';
import type { CardHead } from './card-head.ts';
import { libraryText as text } from '#text/library.ts';

type LibraryProps = {
  shelf: readonly CardHead[];
  kept: boolean;
  briefingHref: (scenario: string) => string;
  /** Where an unfinished attempt goes on, or null when there is none. */
  resumeHref: (scenario: string) => string | null;
};

/** Every scenario that is there, in the order of the shelf. */
export function Library({ shelf, kept, briefingHref, resumeHref }: LibraryProps) {
  return (
    <Page title={text.title} heading={text.heading} width="wide">
      <p className={styles.lead}>{text.lead}</p>
      {!kept && <Notice tone="caution">{text.notKept}</Notice>}
      {shelf.length === 0 && <p>{text.empty}</p>}
      <ul className={styles.cards}>
        {shelf.map((head) => (
          <li key={head.id}>
            <ScenarioCard
              head={head}
              briefingHref={briefingHref(head.id)}
              resumeHref={resumeHref(head.id)}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import styles from './library.module.css';
import type { CardHead } from './card-head.ts';
import { libraryText as text } from '#text/library.ts';

type ScenarioCardProps = { head: CardHead; briefingHref: string; resumeHref: string | null };

/** One scenario: who, where, how long, how hard, and what comes up in it. */
export function ScenarioCard({ head, briefingHref, resumeHref }: ScenarioCardProps) {
  const { title, clientName, setting, minutes, difficulty, contentNotes, objectives } = head;
  return (
    <Card as="article" className={styles.card}>
      <div>
        <h2>{title}</h2>
        <p className={styles.soft}>{text.frame(minutes, difficulty)}</p>
      </div>
      <div>
        <p className={styles.client}>{text.client(clientName)}</p>
        <p>{setting.place}</p>
      </div>
      <p className={styles.soft}>{text.contents(contentNotes.map(({ topic }) => topic))}</p>
      <Disclosure summary={text.objectives}>
        <ul className={styles.objectives}>
          {objectives.map((objective) => (
            <li key={objective}>{objective}</li>
          ))}
        </ul>
      </Disclosure>
      <div className={styles.ways}>
        {resumeHref !== null && (
          <LinkButton look="primary" href={resumeHref} aria-label={text.resumeFor(title)}>
            {text.resume}
          </LinkButton>
        )}
        <LinkButton
          look={resumeHref === null ? 'primary' : 'secondary'}
          href={briefingHref}
          aria-label={text.openFor(title)}
        >
          {text.open}
        </LinkButton>
      </div>
      {head.review.status === 'not-reviewed' && <p className={styles.soft}>{text.notReviewed}</p>}
    </Card>
  );
}

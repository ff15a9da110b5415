import { memo } from 'react';
import type { IndicatorId } from '#domain/technique/vocabulary.ts';
import { cardText as text } from '#text/library.ts';
import { INDICATOR_NAMES, SETTING_NAMES } from '#text/names.ts';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { ClientPicture } from './client-picture.tsx';
import { DifficultyDots } from './difficulty-dots.tsx';
import { occasionsFor } from './find-scenarios.ts';
import { PastLine } from './past-line.tsx';
import styles from './scenario-card.module.css';
import type { ShelfEntry } from './shelf-entry.ts';

type ScenarioCardProps = {
  entry: ShelfEntry;
  /** The skill that is looked for, so that the card says how often it comes up. */
  skill: IndicatorId | undefined;
};

/** One scenario: who, where, how long, how hard, what comes up, and what was done in it. */
export const ScenarioCard = memo(function ScenarioCard({ entry, skill }: ScenarioCardProps) {
  const { head, briefingHref, resumeHref, past } = entry;
  const { title, client, setting, minutes, difficulty, contentNotes, objectives } = head;
  return (
    <Card as="article" className={styles.card}>
      <div className={styles.head}>
        <ClientPicture client={client} />
        <div>
          <h3 className={styles.title}>{title}</h3>
          <p className={styles.person}>
            {text.person(client.name, client.age, SETTING_NAMES[setting.kind])}
          </p>
        </div>
      </div>
      <p className={styles.place}>{setting.place}</p>
      <p className={styles.frame}>
        <span>{text.minutesLong(minutes)}</span>
        <DifficultyDots level={difficulty} />
      </p>
      {skill !== undefined && (
        <p className={styles.skill}>
          {text.occasions(INDICATOR_NAMES[skill], occasionsFor(entry, skill))}
        </p>
      )}
      <div className={styles.more}>
        <Disclosure summary={text.objectives}>
          <ul className={styles.list}>
            {objectives.map((objective) => (
              <li key={objective}>{objective}</li>
            ))}
          </ul>
        </Disclosure>
        <Disclosure summary={text.contents}>
          <ul className={styles.list}>
            {contentNotes.map(({ topic }) => (
              <li key={topic}>{topic}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
      {past !== null && <PastLine past={past} title={title} />}
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
      {head.review.status === 'not-reviewed' && <p className={styles.small}>{text.notReviewed}</p>}
    </Card>
  );
});

import type { Scenario } from '#domain/scenario/scenario.ts';
import { briefingText as text, contentNote } from '#text/briefing.ts';
import styles from './briefing.module.css';
import { BriefingList } from './briefing-list.tsx';

type BriefingSideProps = {
  scenario: Scenario;
  alternative: { title: string; href: string } | null;
};

/** What one should know about the scenario itself: what comes up in it, its rules, who has checked it. */
export function BriefingSide({ scenario, alternative }: BriefingSideProps) {
  const { review, contentNotes } = scenario;
  return (
    <div className={styles.side}>
      <section aria-labelledby="briefing-notes">
        <h2 id="briefing-notes">{text.notes}</h2>
        <ul className={styles.list}>
          {contentNotes.map(({ topic, intensity }) => (
            <li key={topic}>{contentNote(topic, intensity)}</li>
          ))}
        </ul>
        {alternative !== null && (
          <p>
            <a href={alternative.href}>{text.alternative(alternative.title)}</a>
          </p>
        )}
      </section>
      <BriefingList heading={text.rules} lines={text.ruleList} />
      <section aria-labelledby="briefing-review">
        <h2 id="briefing-review">{text.review.heading}</h2>
        <p>
          {text.review[review.status]} {review.note}
        </p>
      </section>
    </div>
  );
}

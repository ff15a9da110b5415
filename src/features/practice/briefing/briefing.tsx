import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { briefingText as text, contentNote } from '#text/briefing.ts';
import styles from './briefing.module.css';
import { BriefingList } from './briefing-list.tsx';
import { BriefingStart } from './briefing-start.tsx';

type BriefingProps = {
  scenario: Scenario;
  /** Another scenario that practises the same, where there is one on the shelf. */
  alternative: { title: string; href: string } | null;
  /** Where an attempt that was begun goes on. */
  resumeHref: string | null;
  kept: boolean;
  onBegin: (mode: Attempt['mode']) => Promise<void>;
};

/** What the learner reads before it starts, and the choice of how to play. */
export function Briefing({ scenario, alternative, resumeHref, kept, onBegin }: BriefingProps) {
  const { review } = scenario;
  return (
    <Page title={scenario.title} heading={scenario.title} eyebrow={text.eyebrow}>
      <p className={styles.summary}>{scenario.summary}</p>
      {!kept && <Notice tone="caution">{text.notKept}</Notice>}
      <div className={styles.sections}>
        <section aria-labelledby="briefing-you">
          <h2 id="briefing-you">{text.you}</h2>
          <p>{scenario.role}</p>
          <p className={styles.soft}>{text.where(scenario.setting.place, scenario.minutes)}</p>
        </section>
        <BriefingList heading={text.know} lines={scenario.briefing.know} />
        <BriefingList heading={text.goals} lines={scenario.briefing.goals} />
        <section aria-labelledby="briefing-notes">
          <h2 id="briefing-notes">{text.notes}</h2>
          <ul className={styles.list}>
            {scenario.contentNotes.map(({ topic, intensity }) => (
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
      </div>
      <BriefingStart resumeHref={resumeHref} onBegin={onBegin} />
      <p className={styles.soft}>
        {text.review[review.status]} {review.note}
      </p>
    </Page>
  );
}

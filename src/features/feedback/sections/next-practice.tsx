import { pageText as text } from '#text/feedback.ts';
import { Card } from '#ui/card.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import type { NextPractice as Next } from '../earlier-attempt.ts';
import styles from '../feedback.module.css';
import type { FeedbackLinks } from '../links.ts';

type NextPracticeProps = { next: Next | null; links: FeedbackLinks };

/** The ways on: what this feedback speaks for, the same again, the library. */
export function NextPractice({ next, links }: NextPracticeProps) {
  const again = next === null || next.href === links.briefing;
  return (
    <Card className={styles.next} aria-labelledby="next">
      <h2 id="next" tabIndex={-1}>
        {text.practiceNext}
      </h2>
      {next !== null && (
        <p>
          <strong>{next.title}.</strong> {next.reason}
        </p>
      )}
      <div className={styles.ways}>
        {next !== null && (
          <LinkButton look="primary" href={next.href}>
            {next.title}
          </LinkButton>
        )}
        {!(again && next !== null) && (
          <LinkButton look={next === null ? 'primary' : 'secondary'} href={links.briefing}>
            {text.again}
          </LinkButton>
        )}
        <LinkButton href={links.library}>{text.library}</LinkButton>
      </div>
    </Card>
  );
}

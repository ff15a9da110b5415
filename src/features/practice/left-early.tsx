import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import type { PracticeLinks } from './links.ts';
import styles from './left-early.module.css';
import { leftText as text } from '#text/encounter.ts';

type LeftEarlyProps = { links: PracticeLinks; turns: number; onRate: () => void };

/** After leaving: nothing is held against anyone, and feedback is an offer. */
export function LeftEarly({ links, turns, onRate }: LeftEarlyProps) {
  return (
    <Page title={text.title} heading={text.heading}>
      <p>{text.body}</p>
      {turns > 0 && <p>{text.seeFeedback}</p>}
      <div className={styles.ways}>
        {turns > 0 && (
          <Button look="primary" onClick={onRate}>
            {text.rate}
          </Button>
        )}
        <LinkButton href={links.briefing}>{text.again}</LinkButton>
        <LinkButton href={links.library}>{text.library}</LinkButton>
      </div>
    </Page>
  );
}

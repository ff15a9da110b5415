import type { Suggestion } from '#domain/debrief/suggest-next.ts';
import { cardText, suggestionText as text } from '#text/library.ts';
import { SETTING_NAMES } from '#text/names.ts';
import { Card } from '#ui/card.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { ClientPicture } from './client-picture.tsx';
import type { ShelfEntry } from './shelf-entry.ts';
import styles from './suggested.module.css';

type SuggestedProps = {
  entry: ShelfEntry;
  /** Null when it is there to be continued. */
  reason: Suggestion['reason'] | null;
};

/** The one thing to do now: go on where one was, or what the last feedback speaks for, with the reason. */
export function Suggested({ entry, reason }: SuggestedProps) {
  const { head, briefingHref, resumeHref } = entry;
  const { title, client, setting } = head;
  const goesOn = reason === null && resumeHref !== null;
  return (
    <Card className={styles.suggested} aria-labelledby={`suggested-${head.id}`}>
      <ClientPicture client={client} />
      <div className={styles.words}>
        <p className={styles.kind}>{goesOn ? text.continueHeading : text.heading}</p>
        <h2 id={`suggested-${head.id}`}>{title}</h2>
        <p className={styles.person}>
          {cardText.person(client.name, client.age, SETTING_NAMES[setting.kind])}
        </p>
        {reason !== null && <p>{text.reason(reason)}</p>}
      </div>
      <div className={styles.way}>
        {goesOn ? (
          <LinkButton look="primary" href={resumeHref}>
            {cardText.resume}
          </LinkButton>
        ) : (
          <LinkButton look="primary" href={briefingHref}>
            {cardText.open}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}

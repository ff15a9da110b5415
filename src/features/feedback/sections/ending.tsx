import type { Course } from '#domain/encounter/course.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { Card } from '#ui/card.tsx';
import styles from '../feedback.module.css';
import { endingText as text } from '#text/feedback.ts';

/** How it ended for the person: felt, changed, unchanged, the next day. */
export function Ending({ course, judgement }: { course: Course; judgement: Judgement }) {
  const { endings, client } = course.scenario.source;
  const ending = endings.find(({ id }) => id === judgement.ending?.id);
  if (ending === undefined) return null;
  const parts = [
    [text.felt(client.name), ending.felt],
    [text.changed, ending.changed],
    [text.unchanged, ending.unchanged],
    [text.nextDay, ending.nextDay],
  ] as const;
  return (
    <Card className={styles.section} aria-labelledby="ending">
      <div>
        <h2 id="ending" tabIndex={-1}>
          {ending.title}
        </h2>
        <p className={styles.soft}>
          {text.heading}: {text.kinds[ending.kind]}
        </p>
      </div>
      <dl className={styles.ending}>
        {parts.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

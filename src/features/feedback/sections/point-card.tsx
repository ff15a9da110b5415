import type { FeedbackPoint } from '#domain/judgement/feedback.ts';
import { Card } from '#ui/card.tsx';
import { SourceNames } from '../evidence/source-names.tsx';
import styles from '../feedback.module.css';
import { evidenceText, pointsText as text } from '../text.ts';

/** Four parts: the goal of the moment, what was done, why it matters here, and another way. */
export function PointCard({ point }: { point: FeedbackPoint }) {
  return (
    <Card as="div" className={styles.point}>
      {point.turn !== null && <p className={styles.soft}>{evidenceText.turn(point.turn)}</p>}
      <p>{text.goal(point.goal)}</p>
      <p>
        <strong>{text.did}</strong> <span className={styles.story}>“{point.did}”</span>
      </p>
      <p>
        <strong>{text.why}</strong> {point.why}
      </p>
      {point.alternative !== null && (
        <p>
          <strong>{text.alternative}</strong>{' '}
          <span className={styles.story}>{point.alternative}</span>
        </p>
      )}
      <SourceNames sources={point.sources} />
    </Card>
  );
}

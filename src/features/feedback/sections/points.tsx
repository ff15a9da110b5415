import type { FeedbackPoint } from '#domain/judgement/feedback.ts';
import styles from '../feedback.module.css';
import { pointsText as text } from '../text.ts';
import { PointCard } from './point-card.tsx';

type PointsProps = { points: readonly FeedbackPoint[]; tone: FeedbackPoint['tone'] };

/** What went well, or what to try next time. */
export function Points({ points, tone }: PointsProps) {
  const chosen = points.filter((point) => point.tone === tone);
  const strengths = tone === 'strength';
  return (
    <section className={styles.section} aria-labelledby={`points-${tone}`}>
      <h2 id={`points-${tone}`}>{strengths ? text.strengths : text.changes}</h2>
      {chosen.length === 0 && <p>{strengths ? text.noStrengths : text.noChanges}</p>}
      <ul className={styles.cards}>
        {chosen.map((point) => (
          <li key={`${point.indicator}-${point.turn}-${point.step}`}>
            <PointCard point={point} />
          </li>
        ))}
      </ul>
    </section>
  );
}

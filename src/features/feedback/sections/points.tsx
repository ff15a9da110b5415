import type { Course } from '#domain/encounter/course.ts';
import type { FeedbackPoint } from '#domain/judgement/feedback.ts';
import styles from '../feedback.module.css';
import { pointsByPlace } from '../points-by-place.ts';
import { pointsText as text } from '#text/feedback.ts';
import { PointCard } from './point-card.tsx';

type PointsProps = {
  course: Course;
  points: readonly FeedbackPoint[];
  tone: FeedbackPoint['tone'];
};

/** What went well, or what to try next time. */
export function Points({ course, points, tone }: PointsProps) {
  const chosen = pointsByPlace(points.filter((point) => point.tone === tone));
  const strengths = tone === 'strength';
  return (
    <section className={styles.section} aria-labelledby={`points-${tone}`}>
      <h2 id={`points-${tone}`} tabIndex={-1}>
        {strengths ? text.strengths : text.changes}
      </h2>
      {chosen.length === 0 && <p>{strengths ? text.noStrengths : text.noChanges}</p>}
      <ul className={styles.cards}>
        {chosen.map((group) => (
          <li key={`${group[0].turn}-${group[0].step}`}>
            <PointCard course={course} points={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { FeedbackPoint } from '#domain/judgement/feedback.ts';
import { Card } from '#ui/card.tsx';
import { Deed } from '../evidence/deed.tsx';
import { SourceNames } from '../evidence/source-names.tsx';
import styles from '../feedback.module.css';
import { evidenceText, pointsText as text } from '#text/feedback.ts';

type PointCardProps = {
  course: Course;
  points: readonly [FeedbackPoint, ...FeedbackPoint[]];
};

/** Four parts: the goal of the moment, what was done, why it matters here, and another way. */
export function PointCard({ course, points }: PointCardProps) {
  const [point] = points;
  const alternative = points.find((one) => one.alternative !== null)?.alternative ?? null;
  const sources = [...new Set(points.flatMap((one) => one.sources))];
  return (
    <Card as="div" className={styles.point}>
      {point.turn !== null && <p className={styles.soft}>{evidenceText.turn(point.turn)}</p>}
      <p>{text.goal(points.map((one) => one.goal))}</p>
      <p>
        <strong>{text.did}</strong> <Deed course={course} turn={point.turn} quote={point.did} />
      </p>
      <p>
        <strong>{text.why}</strong> {point.why}
      </p>
      {alternative !== null && (
        <p>
          <strong>{text.alternative}</strong> <span className={styles.story}>{alternative}</span>
        </p>
      )}
      <SourceNames sources={sources} />
    </Card>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import styles from '../feedback.module.css';
import { dimensionText as text } from '#text/feedback.ts';
import { DimensionCard } from './dimension-card.tsx';

/** The three dimensions side by side, each with the learner's own rating. No total. */
export function Dimensions({ course, judgement }: { course: Course; judgement: Judgement }) {
  return (
    <section className={styles.section} aria-labelledby="dimensions">
      <h2 id="dimensions" tabIndex={-1}>
        {text.heading}
      </h2>
      <div className={styles.dimensions}>
        {DIMENSIONS.map((dimension) => (
          <DimensionCard
            key={dimension}
            course={course}
            dimension={dimension}
            judgement={judgement.dimensions[dimension]}
            evidence={judgement.evidence}
          />
        ))}
      </div>
      {course.rating?.comment !== undefined && (
        <div>
          <p className={styles.soft}>{text.comment}</p>
          <p className={styles.story}>{course.rating.comment}</p>
        </div>
      )}
    </section>
  );
}

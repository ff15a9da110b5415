import type { Course } from '#domain/encounter/course.ts';
import type { CriticalErrorFinding } from '#domain/judgement/judgement.ts';
import { Card } from '#ui/card.tsx';
import { classNames } from '#ui/class-names.ts';
import styles from '../feedback.module.css';
import { safetyText as text } from '#text/feedback.ts';
import { SafetyItem } from './safety-item.tsx';

type SafetyReviewProps = { course: Course; errors: readonly CriticalErrorFinding[] };

/** Critical errors, before all else; nothing at all when there are none. */
export function SafetyReview({ course, errors }: SafetyReviewProps) {
  if (errors.length === 0) return null;
  const red = errors.some((error) => error.severity === 'red');
  // The same error made again is one thing to learn, shown with every time that it happened.
  const codes = [...new Set(errors.map((error) => error.code))];
  return (
    <Card
      className={classNames(styles.section, red ? styles.red : styles.amber)}
      aria-labelledby="safety-review"
    >
      <h2 id="safety-review" tabIndex={-1}>
        {red ? text.heading : text.headingAmber}
      </h2>
      <p>{red ? text.lead : text.leadAmber}</p>
      <ul className={styles.items}>
        {codes.map((code) => (
          <li key={code}>
            <SafetyItem
              course={course}
              code={code}
              findings={errors.filter((error) => error.code === code)}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { EvidencePoint } from '#domain/judgement/judgement.ts';
import styles from '../feedback.module.css';
import { EvidenceItem } from './evidence-item.tsx';

type EvidenceListProps = { course: Course; evidence: readonly EvidencePoint[] };

/** The words that a figure rests on. */
export function EvidenceList({ course, evidence }: EvidenceListProps) {
  return (
    <ul className={styles.evidence}>
      {evidence.map((point) => (
        <li key={`${point.indicator}-${point.turn}-${point.step}-${point.rule}-${point.technique}`}>
          <EvidenceItem course={course} point={point} />
        </li>
      ))}
    </ul>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { DimensionJudgement, EvidencePoint } from '#domain/judgement/judgement.ts';
import { indicatorById } from '#domain/judgement/rubric.ts';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import styles from '../feedback.module.css';
import { dimensionText as text } from '#text/feedback.ts';

type IndicatorRowProps = {
  course: Course;
  judged: DimensionJudgement['indicators'][number];
  evidence: readonly EvidencePoint[];
};

/** One indicator with every occasion that it was judged by. */
export function IndicatorRow({ course, judged, evidence }: IndicatorRowProps) {
  const { name } = indicatorById(judged.indicator);
  const figure = judged.level === null ? text.indicatorNone : text.figure(judged.level);
  return (
    <div className={styles.indicator}>
      <h4>{name}</h4>
      <p className={styles.soft}>
        {figure} · {text.weight(judged.weight)}
      </p>
      <EvidenceList course={course} evidence={evidence} />
    </div>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { EvidencePoint } from '#domain/judgement/judgement.ts';
import styles from '../feedback.module.css';
import { levelWord } from '#text/level-word.ts';
import { stepTitle } from '../step-title.ts';
import { evidenceText as text } from '#text/feedback.ts';
import { basisOf } from './basis.ts';
import { Deed } from './deed.tsx';
import { SourceNames } from './source-names.tsx';

/** One occasion: when, the words, what was seen in them, the level, and where the rule comes from. */
export function EvidenceItem({ course, point }: { course: Course; point: EvidencePoint }) {
  const place =
    point.turn === null
      ? text.step(stepTitle(course.scenario, point.step) ?? '')
      : text.turn(point.turn);
  return (
    <div className={styles.occasion}>
      <p className={styles.soft}>
        {place} · <strong>{text.level(point.level, levelWord(point.level))}</strong>
      </p>
      {point.quote !== '' && (
        <p>
          <Deed course={course} turn={point.turn} quote={point.quote} />
        </p>
      )}
      <p>{basisOf(point)}</p>
      <SourceNames sources={point.sources} />
    </div>
  );
}

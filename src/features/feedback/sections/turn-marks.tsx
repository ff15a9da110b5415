import type { EvidencePoint } from '#domain/judgement/judgement.ts';
import { indicatorById } from '#domain/judgement/rubric.ts';
import styles from '../feedback.module.css';
import { levelWord } from '#text/level-word.ts';

/** What a turn or a step was judged for, as short marks. */
export function TurnMarks({ evidence }: { evidence: readonly EvidencePoint[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {evidence.map((point) => (
        <li key={`${point.indicator}-${point.rule}-${point.technique}`} className={styles.chip}>
          {indicatorById(point.indicator).name}: {point.level}, {levelWord(point.level)}
        </li>
      ))}
    </ul>
  );
}

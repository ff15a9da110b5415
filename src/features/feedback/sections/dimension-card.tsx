import type { Course } from '#domain/encounter/course.ts';
import type { DimensionJudgement, EvidencePoint } from '#domain/judgement/judgement.ts';
import type { Dimension } from '#domain/technique/vocabulary.ts';
import { Card } from '#ui/card.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Scale } from '#ui/scale.tsx';
import styles from '../feedback.module.css';
import { levelWord } from '#text/level-word.ts';
import { ownGap } from '../own-gap.ts';
import { dimensionText as text } from '#text/feedback.ts';
import { IndicatorRow } from './indicator-row.tsx';

type DimensionCardProps = {
  course: Course;
  dimension: Dimension;
  judgement: DimensionJudgement;
  evidence: readonly EvidencePoint[];
};

/** One dimension: the level in words, the figure with its occasions, the own rating, and the evidence. */
export function DimensionCard({ course, dimension, judgement, evidence }: DimensionCardProps) {
  const { level, opportunities, capped, indicators } = judgement;
  const own = course.rating?.[dimension] ?? null;
  return (
    <Card as="div" className={styles.dimension}>
      <h3>{text.names[dimension]}</h3>
      {level === null ? (
        <p>{text.notObservable}</p>
      ) : (
        <div>
          <p className={styles.level}>{levelWord(level)}</p>
          <p className={styles.soft}>
            {text.figure(level)}, {text.opportunities(opportunities)}
          </p>
        </div>
      )}
      <Scale most={4} value={level} other={own} />
      <p>{own === null ? text.ownNone : text.own(levelWord(own))}</p>
      {own !== null && level !== null && (
        <p className={styles.soft}>{text.gap[ownGap(own, level)]}</p>
      )}
      {capped && <p className={styles.capped}>{text.capped}</p>}
      <Disclosure summary={text.evidence}>
        <ul className={styles.items}>
          {indicators.map((indicator) => (
            <li key={indicator.indicator}>
              <IndicatorRow
                course={course}
                judged={indicator}
                evidence={evidence.filter((point) => point.indicator === indicator.indicator)}
              />
            </li>
          ))}
        </ul>
      </Disclosure>
    </Card>
  );
}

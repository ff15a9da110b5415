import type { Dimension } from '#domain/technique/vocabulary.ts';
import { Card } from '#ui/card.tsx';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { ratingText as text } from '#text/self-rating.ts';
import styles from './self-rating.module.css';

type RatingGroupProps = {
  dimension: Dimension;
  level: number | null;
  onChange: (level: number) => void;
};

/** One dimension, rated in words. */
export function RatingGroup({ dimension, level, onChange }: RatingGroupProps) {
  return (
    <Card as="div" className={styles.group}>
      <h2 className={styles.dimension}>{text.dimensions[dimension]}</h2>
      <ChoiceCards
        legend={text.questions[dimension]}
        many={false}
        options={text.levels.map(({ level: value, ...words }) => ({ id: `${value}`, ...words }))}
        chosen={level === null ? [] : [`${level}`]}
        onChange={([chosen]) => onChange(Number(chosen))}
      />
    </Card>
  );
}

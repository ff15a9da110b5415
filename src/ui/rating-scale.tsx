import { useId } from 'react';
import styles from './rating-scale.module.css';

type RatingScaleProps = {
  legend: string;
  question: string;
  /** From the lowest to the highest. */
  levels: readonly { value: number; text: string; detail: string }[];
  value: number | null;
  onChange: (value: number) => void;
};

/** A few levels in words: side by side where there is room, one below the other where there is not. */
export function RatingScale({ legend, question, levels, value, onChange }: RatingScaleProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={`${id}-question`}>
      <legend className={styles.legend}>{legend}</legend>
      <p id={`${id}-question`} className={styles.question}>
        {question}
      </p>
      <div className={styles.levels}>
        {levels.map((level) => (
          <label key={level.value} className={styles.level}>
            <input
              type="radio"
              name={id}
              aria-label={`${level.text}. ${level.detail}`}
              value={level.value}
              checked={value === level.value}
              onChange={() => onChange(level.value)}
            />
            <span className={styles.words}>
              <span className={styles.text}>{level.text} </span>
              <span className={styles.detail}>{level.detail}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

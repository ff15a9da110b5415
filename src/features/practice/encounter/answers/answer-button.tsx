import type { MouseEvent } from 'react';
import { quoted } from '#ui/quoted.ts';
import type { Answer } from '../../answers.ts';
import { encounterText as text } from '#text/encounter.ts';
import styles from './answers.module.css';

type AnswerButtonProps = {
  answer: Answer;
  number: number;
  /** Whether its number is a key. */
  hasKey: boolean;
  onChoose: (event: MouseEvent) => void;
};

/** One answer. What is said and what is done have their own line, word and look. */
export function AnswerButton({ answer, number, hasKey, onChoose }: AnswerButtonProps) {
  const { say, act } = answer;
  return (
    <button
      type="button"
      className={styles.answer}
      aria-keyshortcuts={hasKey ? `${number}` : undefined}
      onClick={onChoose}
    >
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.parts}>
        {say === null ? (
          <span className={styles.silence}>{text.saySilence} </span>
        ) : (
          <span className={styles.say}>
            <span className={styles.label}>{text.say}</span> <span>{quoted(say)} </span>
          </span>
        )}
        {act !== null && (
          <span className={styles.act}>
            <span className={styles.label}>{text.act}</span> <span>{act}</span>
          </span>
        )}
      </span>
    </button>
  );
}

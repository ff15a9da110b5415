import type { MouseEvent } from 'react';
import { quoted } from '#ui/quoted.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import type { Answer } from '../answers.ts';
import { encounterText as text } from '#text/encounter.ts';
import styles from './answers.module.css';

type AnswerButtonProps = { answer: Answer; number: number; onChoose: (event: MouseEvent) => void };

/** One answer. Words stand in quotes, acts are set apart; both are named for those who listen. */
export function AnswerButton({ answer, number, onChoose }: AnswerButtonProps) {
  const { say, act } = answer;
  return (
    <button
      type="button"
      className={styles.answer}
      aria-keyshortcuts={`${number}`}
      onClick={onChoose}
    >
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <span className={styles.parts}>
        {say === null ? (
          <span className={styles.silence}>{text.saySilence}</span>
        ) : (
          <span>
            <VisuallyHidden>{text.say}</VisuallyHidden> {quoted(say)}
          </span>
        )}
        {act !== null && (
          <span className={styles.act}>
            <VisuallyHidden>{text.act}</VisuallyHidden> {act}
          </span>
        )}
      </span>
    </button>
  );
}

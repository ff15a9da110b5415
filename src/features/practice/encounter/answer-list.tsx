import { useId, useRef, type MouseEvent, type Ref } from 'react';
import type { Answer } from '../answers.ts';
import { encounterText as text } from '#text/encounter.ts';
import { AnswerButton } from './answer-button.tsx';
import styles from './answers.module.css';

type AnswerListProps = {
  answers: readonly Answer[];
  /** Takes the focus when what had it goes away. */
  heading: Ref<HTMLHeadingElement>;
  onChoose: (answer: Answer) => void;
};

/** A finger that taps twice must not answer a question that it has not read. */
const DOUBLE_TAP_MS = 400;

/** The answers of this moment, in a list of buttons. */
export function AnswerList({ answers, heading, onChoose }: AnswerListProps) {
  const id = useId();
  const lastTap = useRef(-DOUBLE_TAP_MS);

  // `detail` counts clicks of a pointer; it is 0 when the button was pressed by key.
  const choose = (answer: Answer, event: MouseEvent) => {
    const since = event.timeStamp - lastTap.current;
    if (event.detail > 0 && since < DOUBLE_TAP_MS) return;
    if (event.detail > 0) lastTap.current = event.timeStamp;
    onChoose(answer);
  };

  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 ref={heading} id={id} className={styles.heading} tabIndex={-1}>
        {text.answers}
      </h2>
      <ol className={styles.list}>
        {answers.map((answer, place) => (
          <li key={answer.id}>
            <AnswerButton
              answer={answer}
              number={place + 1}
              onChoose={(event) => choose(answer, event)}
            />
          </li>
        ))}
      </ol>
      <p className={styles.keys}>{text.keys(answers.length)}</p>
    </section>
  );
}

import { useId, useRef, type MouseEvent, type Ref } from 'react';
import { classNames } from '#ui/class-names.ts';
import { encounterText as text } from '#text/encounter.ts';
import type { Answer } from '../../answers.ts';
import { AnswerButton } from './answer-button.tsx';
import styles from './answers.module.css';

type AnswerListProps = {
  answers: readonly Answer[];
  /** False while words are still coming: the answers keep their room, and cannot be pressed. */
  ready: boolean;
  numberKeys: boolean;
  /** Takes the focus when what had it goes away. */
  heading: Ref<HTMLHeadingElement>;
  onChoose: (answer: Answer) => void;
};

/** A finger that taps twice must not answer a question that it has not read. */
const DOUBLE_TAP_MS = 400;

/** The answers of this moment, in a list of buttons. */
export function AnswerList({ answers, ready, numberKeys, heading, onChoose }: AnswerListProps) {
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
    <section
      className={classNames(styles.section, ready && styles.ready)}
      aria-labelledby={id}
      style={{ visibility: ready ? undefined : 'hidden' }}
    >
      <h2 ref={heading} id={id} className={styles.heading} tabIndex={-1}>
        {text.answers}
      </h2>
      <ol className={styles.list}>
        {answers.map((answer, place) => (
          <li key={answer.id}>
            <AnswerButton
              answer={answer}
              number={place + 1}
              hasKey={numberKeys}
              onChoose={(event) => choose(answer, event)}
            />
          </li>
        ))}
      </ol>
      {numberKeys && <p className={styles.keys}>{text.keys(answers.length)}</p>}
    </section>
  );
}

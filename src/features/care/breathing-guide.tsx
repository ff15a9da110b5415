import { useId, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { breathingText as text } from '#text/care.ts';
import styles from './breathing-guide.module.css';

/**
 * A circle that grows for four counts and shrinks for six. It starts only when it is asked to, and stands
 * still, with its words, for who wants no movement.
 */
export function BreathingGuide() {
  const [runs, setRuns] = useState(false);
  const id = useId();
  return (
    <section className={styles.guide} aria-labelledby={id}>
      <h2 id={id}>{text.heading}</h2>
      <p>{text.how}</p>
      <div className={classNames(styles.figure, runs && styles.runs)} aria-hidden="true">
        <svg viewBox="0 0 200 200" className={styles.drawing}>
          <circle className={styles.edge} cx="100" cy="100" r="92" />
          <circle className={styles.breath} cx="100" cy="100" r="90" />
        </svg>
        <p className={styles.words}>
          <span className={styles.in}>{text.in}</span>
          <span className={styles.out}>{text.out}</span>
        </p>
      </div>
      <Button className={styles.toggle} onClick={() => setRuns(!runs)}>
        {runs ? text.stop : text.start}
      </Button>
    </section>
  );
}

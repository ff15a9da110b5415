import { useState } from 'react';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { restText as text } from '#text/follow-through.ts';
import styles from './rest-step.module.css';

/**
 * A minute for oneself. Nothing to answer, nothing that counts down, and nothing that moves before it is
 * asked to.
 */
export function RestStep({ onAnswer }: { onAnswer: (answer: FollowThroughAnswer) => void }) {
  const [breathing, setBreathing] = useState(false);
  return (
    <div className={styles.rest}>
      <div className={styles.breath}>
        <span
          className={classNames(styles.circle, breathing && styles.breathing)}
          aria-hidden="true"
        />
        <Button look="quiet" aria-pressed={breathing} onClick={() => setBreathing(!breathing)}>
          {text.breathe}
        </Button>
        <p className={styles.hint}>{text.breatheHint}</p>
      </div>
      <ul className={styles.lines}>
        {text.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div>
        <Button look="primary" onClick={() => onAnswer({ kind: 'pause' })}>
          {text.goOn}
        </Button>
      </div>
    </div>
  );
}

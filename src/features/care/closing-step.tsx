import { useId } from 'react';
import { Card } from '#ui/card.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { closingText as text } from '#text/care.ts';
import styles from './closing-step.module.css';

/**
 * A short closing after a hard scenario: back into the room, and a sentence that keeps an error apart from
 * the person who made it.
 */
export function ClosingStep({ stepAway }: { stepAway: string }) {
  const id = useId();
  return (
    <Card className={styles.closing} aria-labelledby={id}>
      <h2 id={id}>{text.heading}</h2>
      <p>{text.lead}</p>
      <ol className={styles.steps}>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{text.apart}</p>
      <p>
        <LinkButton href={stepAway}>{text.stepAway}</LinkButton>
      </p>
    </Card>
  );
}

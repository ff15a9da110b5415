import { useId, type ReactNode } from 'react';
import { Card } from '#ui/card.tsx';
import styles from './section.module.css';

/** A sheet of settings that belong together. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <Card className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </Card>
  );
}

import { useId } from 'react';
import styles from './briefing.module.css';

/** A part of the briefing that is a list. */
export function BriefingList({ heading, lines }: { heading: string; lines: readonly string[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

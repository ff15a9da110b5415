import { cardText as text } from '#text/library.ts';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import styles from './difficulty-dots.module.css';

/** How hard, 1 to 5: dots for the eye, and words for everyone. */
export function DifficultyDots({ level }: { level: number }) {
  return (
    <span className={styles.difficulty}>
      <span aria-hidden="true" className={styles.dots}>
        {[1, 2, 3, 4, 5].map((dot) => (
          <span key={dot} className={dot <= level ? styles.full : styles.dot} />
        ))}
      </span>
      <span aria-hidden="true">{text.difficulty(level)}</span>
      <VisuallyHidden>{text.difficultyLong(level)}</VisuallyHidden>
    </span>
  );
}

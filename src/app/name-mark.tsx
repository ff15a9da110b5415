import styles from './name-mark.module.css';
import { layoutText as text } from '#text/app.ts';

/** The sign of the program, a voice that comes to rest, and its name. */
export function NameMark() {
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 32 32" aria-hidden="true" className={styles.sign}>
        <rect width="32" height="32" rx="8" className={styles.ground} />
        <path
          className={styles.voice}
          d="M5 16.5C5.8 10 6.6 7 8 7c2.8 0 2.6 16.5 5.4 16.5 2.7 0 2.5-11.5 5.2-11.5 2.5 0 2.5 6.5 4.9 6.5 1.6 0 2-2 3.5-2"
        />
      </svg>
      <span className={styles.name}>{text.product}</span>
    </span>
  );
}

import { stateText as text } from '#text/app.ts';
import styles from './loading.module.css';

/** Shown only when a page takes its time. */
export function Loading() {
  return (
    <p aria-live="polite" className={styles.loading}>
      {text.loading}
    </p>
  );
}

import type { ClientLine as Line } from '#domain/scenario/scenario.ts';
import { quoted } from '#ui/quoted.ts';
import styles from './words.module.css';

/** What the client says, and how: the words in quotes, the manner set apart. */
export function ClientLine({ line }: { line: Line }) {
  return (
    <div className={styles.line}>
      {line.says !== undefined && <p className={styles.says}>{quoted(line.says)}</p>}
      {line.does !== undefined && <p className={styles.manner}>{line.does}</p>}
    </div>
  );
}

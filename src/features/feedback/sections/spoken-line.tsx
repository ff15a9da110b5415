import type { ClientLine } from '#domain/scenario/scenario.ts';
import { quoted } from '#ui/quoted.ts';
import styles from '../feedback.module.css';

/** Something the client said, and how. */
export function SpokenLine({ name, line }: { name: string; line: ClientLine }) {
  return (
    <div>
      <p className={styles.speaker}>{name}</p>
      {line.says !== undefined && <p className={styles.story}>{quoted(line.says)}</p>}
      {line.does !== undefined && <p className={styles.manner}>{line.does}</p>}
    </div>
  );
}

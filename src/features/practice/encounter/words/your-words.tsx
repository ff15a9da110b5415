import { quoted } from '#ui/quoted.ts';
import { encounterText as text } from '#text/encounter.ts';
import styles from './words.module.css';

type YourWordsProps = { said: string | null; act: string | null };

/** What the learner said or did in a turn. */
export function YourWords({ said, act }: YourWordsProps) {
  return (
    <div className={styles.yours}>
      <p className={styles.speaker}>{text.you}</p>
      {said !== null && <p>{quoted(said)}</p>}
      {said === null && <p className={styles.act}>{text.saidNothing}</p>}
      {act !== null && <p className={styles.act}>{act}</p>}
    </div>
  );
}

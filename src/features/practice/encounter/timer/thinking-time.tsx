import { encounterText as text } from '#text/encounter.ts';
import styles from './thinking-time.module.css';
import { useSeconds } from './use-seconds.ts';

type ThinkingTimeProps = { place: string; seconds: number; running: boolean };

/** For who wants to see how long they take: a line that fills. When it is full, nothing happens. */
export function ThinkingTime({ place, seconds, running }: ThinkingTimeProps) {
  const passed = useSeconds(place, running, seconds);
  return (
    <div className={styles.time}>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.line} style={{ transform: `scaleX(${passed / seconds})` }} />
      </div>
      <p className={styles.hint}>{passed >= seconds ? text.timerOver : text.timerHint}</p>
    </div>
  );
}

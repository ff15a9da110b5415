import { classNames } from '#ui/class-names.ts';
import { followThroughText as text } from '#text/follow-through.ts';
import styles from './step-progress.module.css';

type StepProgressProps = { step: number; count: number };

/** Where one is among the steps. The marks repeat for the eye what the words say. */
export function StepProgress({ step, count }: StepProgressProps) {
  return (
    <span className={styles.progress}>
      <span>{text.stepOf(step, count)}</span>
      <span className={styles.marks} aria-hidden="true">
        {Array.from({ length: count }, (_, at) => (
          <span
            key={at}
            className={classNames(
              styles.mark,
              at < step - 1 && styles.done,
              at === step - 1 && styles.here,
            )}
          />
        ))}
      </span>
    </span>
  );
}

import styles from './scale.module.css';

type ScaleProps = { most: number; value: number | null; other: number | null };

/** A line with a filled dot and a ring on it. Decoration: the figures stand beside it in words. */
export function Scale({ most, value, other }: ScaleProps) {
  const at = (figure: number) => ({ insetInlineStart: `${(figure / most) * 100}%` });
  return (
    <div className={styles.scale} aria-hidden="true">
      {Array.from({ length: most + 1 }, (_, tick) => (
        <span key={tick} className={styles.tick} style={at(tick)} />
      ))}
      {other !== null && <span className={styles.ring} style={at(other)} />}
      {value !== null && <span className={styles.dot} style={at(value)} />}
    </div>
  );
}

import styles from './settings.module.css';

/** A plant in a pot that stands on y. */
export function Plant({ x, y, size = 1 }: { x: number; y: number; size?: number }) {
  return (
    <g transform={`translate(${x} ${y})scale(${size})`}>
      <path className={styles.leafDeep} d="M0,-30C-10,-66 -34,-78 -46,-72C-42,-52 -26,-38 0,-30Z" />
      <path className={styles.leaf} d="M0,-30C-6,-76 4,-100 16,-108C24,-86 18,-54 0,-30Z" />
      <path className={styles.leafDeep} d="M0,-30C10,-62 32,-72 46,-66C42,-46 24,-34 0,-30Z" />
      <path className={styles.leaf} d="M0,-30C-20,-60 -24,-88 -18,-98C-4,-84 2,-56 0,-30Z" />
      <path className={styles.warm} d="M-22,-34H22L16,0H-16Z" />
    </g>
  );
}

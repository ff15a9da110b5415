import type { Face } from './body.ts';
import styles from './figure.module.css';

export function Glasses({ face }: { face: Face }) {
  const x = face.eyes;
  return (
    <g className={styles.glasses}>
      <rect x={-x - 17} y={-14} width={34} height={30} rx={13} />
      <rect x={x - 17} y={-14} width={34} height={30} rx={13} />
      <path
        d={`M${-x + 17},-2Q0,-7 ${x - 17},-2M${-x - 17},-4L${-face.temple},-6M${x + 17},-4L${face.temple},-6`}
      />
    </g>
  );
}

import type { Body } from './body.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';

/** Behind its user: the back, the grips, the wheels from the front. */
export function Wheelchair({ body: { shoulder: s } }: { body: Body }) {
  const half = (side: -1 | 1) => (
    <g key={side} transform={`scale(${side} 1)`}>
      <ellipse className={styles.wheel} cx={s + 30} cy={238} rx={13} ry={96} />
      <ellipse className={styles.rim} cx={s + 38} cy={238} rx={10} ry={80} />
      <path className={styles.tube} d={path`M${s - 8},300L${s + 2},70`} />
      <path className={styles.grip} d={path`M${s + 2},72L${s + 20},60`} />
    </g>
  );
  return (
    <>
      {half(-1)}
      {half(1)}
      <path
        className={styles.seatBack}
        d={path`M${-s + 4},84Q0,96 ${s - 4},84L${s - 10},300H${-s + 10}Z`}
      />
    </>
  );
}

import type { Body } from '../body.ts';
import styles from '../figure.module.css';
import { path } from '../geometry.ts';

/** A work shirt over a T-shirt, with a pocket and a name on it. */
export function Work({ body: { neck: n, shoulder } }: { body: Body }) {
  const x = shoulder * 0.37;
  return (
    <>
      <path
        className={styles.skinShade}
        d={path`M${-n - 2},-14L${-n - 2},8L${n + 2},8L${n + 2},-14Z`}
      />
      <path
        className={styles.under}
        d={path`M${-n - 3},-6C${-n + 4},14 ${n - 4},14 ${n + 3},-6L0,46Z`}
      />
      <path
        className={styles.underLine}
        d={path`M${-n + 2},-2C${-n + 8},16 ${n - 8},16 ${n - 2},-2`}
      />
      <path className={styles.clothLine} d="M0,42L0,264M10,46L10,264" />
      <g className={styles.button}>
        <circle cx={5} cy={64} r={2.6} />
        <circle cx={5} cy={104} r={2.6} />
        <circle cx={5} cy={144} r={2.6} />
      </g>
      <path
        className={styles.clothOutlined}
        d={path`M${-n - 3},-15L${-n - 19},2L${-n - 3},38L0,42C-8,22 ${-n + 4},6 ${-n - 3},-15Z`}
      />
      <path
        className={styles.clothOutlined}
        d={path`M${n + 3},-15L${n + 19},2L${n + 3},38L0,42C8,22 ${n - 4},6 ${n + 3},-15Z`}
      />
      <path
        className={styles.clothLine}
        d={path`M${x - 18},72l38,0l-2,38l-17,7l-17,-7ZM${x - 18},82l38,0`}
      />
      <path className={styles.badge} d={path`M${-x - 20},74h38v15h-38Z`} />
      <path className={styles.badgeLine} d={path`M${-x - 13},82q4,-5 7,0t7,0t8,-1`} />
    </>
  );
}

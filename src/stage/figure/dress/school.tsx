import type { Body } from '../body.ts';
import styles from '../figure.module.css';
import { path } from '../geometry.ts';

/** A hooded sweatshirt. */
export function School({ body: { neck: n } }: { body: Body }) {
  return (
    <>
      <path className={styles.under} d={path`M${-n - 3},-12C${-n},32 ${n},32 ${n + 3},-12Z`} />
      <path
        className={styles.skinShade}
        d={path`M${-n - 1},-18C${-n + 1},14 ${n - 1},14 ${n + 1},-18Z`}
      />
      <path
        className={styles.clothShadeOutlined}
        d={path`M${-n + 2},-30C${-n - 20},-26 ${-n - 28},0 ${-n - 12},18C${-n + 2},30 -8,38 0,40C8,38 ${n - 2},30 ${n + 12},18C${n + 28},0 ${n + 20},-26 ${n - 2},-30C${n + 6},-8 ${n - 4},14 0,18C${-n + 4},14 ${-n - 6},-8 ${-n + 2},-30Z`}
      />
      <path className={styles.clothLine} d="M0,40L0,58" />
      <path className={styles.cord} d="M-13,31C-17,48 -13,62 -15,78M13,31C15,46 12,56 14,68" />
      <circle className={styles.button} cx={-15} cy={80} r={3} />
      <circle className={styles.button} cx={14} cy={70} r={3} />
    </>
  );
}

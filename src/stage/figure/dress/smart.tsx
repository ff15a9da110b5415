import type { Body } from '../body.ts';
import styles from '../figure.module.css';
import { path } from '../geometry.ts';

/** A jacket over an open shirt. */
export function Smart({ body: { neck: n, shoulder } }: { body: Body }) {
  return (
    <>
      <path className={styles.under} d={path`M${-n - 4},-14L-4,150L4,150L${n + 4},-14L0,26Z`} />
      <path className={styles.skinShade} d={path`M${-n - 3},-16L0,30L${n + 3},-16Z`} />
      <path
        className={styles.underOutlined}
        d={path`M${-n - 2},-18L${-n - 9},4L-10,34L0,24C-10,14 ${-n + 2},0 ${-n - 2},-18Z`}
      />
      <path
        className={styles.underOutlined}
        d={path`M${n + 2},-18L${n + 9},4L10,34L0,24C10,14 ${n - 2},0 ${n + 2},-18Z`}
      />
      <path className={styles.underLine} d="M0,30L0,140" />
      <path
        className={styles.clothShadeOutlined}
        d={path`M${-n - 6},-14L${-n - 26},26L${-n - 12},34L${-n - 20},46L-2,150C-4,110 ${-n - 2},50 ${-n - 6},-14Z`}
      />
      <path
        className={styles.clothShadeOutlined}
        d={path`M${n + 6},-14L${n + 26},26L${n + 12},34L${n + 20},46L2,150C4,110 ${n + 2},50 ${n + 6},-14Z`}
      />
      <path className={styles.clothLine} d={path`M0,150L0,264M${shoulder * 0.42},96l28,-4`} />
    </>
  );
}

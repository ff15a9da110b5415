import type { Body } from '../body.ts';
import styles from '../figure.module.css';
import { path } from '../geometry.ts';

/** What a hospital gives people to wear. */
export function Gown({ body: { neck: n, shoulder } }: { body: Body }) {
  const dots: string[] = [];
  for (let y = 44; y < 220; y += 26)
    for (let x = -3; x <= 3; x++) {
      const at = (x + (y % 52 === 44 ? 0.5 : 0)) * 30;
      if (Math.abs(at) < shoulder * 0.78) dots.push(path`M${at - 2.5},${y}h5M${at},${y - 2.5}v5`);
    }
  return (
    <>
      <path className={styles.clothLine} opacity={0.45} d={dots.join('')} />
      <path className={styles.skin} d={path`M${-n - 3},-14C${-n},30 ${n},30 ${n + 3},-14Z`} />
      <path
        className={styles.clothShadeOutlined}
        d={path`M${-n - 4},-14C${-n - 2},34 ${n + 2},34 ${n + 4},-14L${n + 10},-10C${n + 8},44 ${-n - 8},44 ${-n - 10},-10Z`}
      />
    </>
  );
}

import type { Body } from '../body.ts';
import styles from '../figure.module.css';
import { path } from '../geometry.ts';

/** A sweater with a round neck. */
export function Plain({ body: { neck: n } }: { body: Body }) {
  const band = path`M${-n - 3},-13C${-n + 1},14 ${n - 1},14 ${n + 3},-13L${n + 11},-7C${n + 6},25 ${-n - 6},25 ${-n - 11},-7Z`;
  const ribs = [-0.75, -0.45, -0.15, 0.15, 0.45, 0.75].map((share) => {
    const x = share * (n + 4);
    const y = 8 - Math.abs(share) * Math.abs(share) * 14;
    return path`M${x},${y + 2}l${share * 3},7`;
  });
  return (
    <>
      <path
        className={styles.skinShade}
        d={path`M${-n - 1},-18C${-n + 2},14 ${n - 2},14 ${n + 1},-18Z`}
      />
      <path className={styles.clothShadeOutlined} d={band} />
      <path className={styles.clothLine} opacity={0.5} d={ribs.join('')} />
    </>
  );
}

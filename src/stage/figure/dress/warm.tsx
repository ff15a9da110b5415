import type { Body } from '../body.ts';
import styles from '../figure.module.css';
import { path } from '../geometry.ts';

/** A quilted coat and a scarf. */
export function Warm({ body: { neck: n, shoulder: s } }: { body: Body }) {
  const seam = (y: number) =>
    path`M${-s * 0.84},${y}C${-s * 0.5},${y + 9} -20,${y + 9} -4,${y + 4}M4,${y + 4}C20,${y + 9} ${s * 0.5},${y + 9} ${s * 0.84},${y}`;
  return (
    <>
      <path className={styles.clothLine} opacity={0.7} d={[60, 100, 140, 182].map(seam).join('')} />
      <path className={styles.clothLine} d="M-3,30L-3,264M3,30L3,264" />
      <path
        className={styles.scarfOutlined}
        d={path`M8,20C20,30 30,52 30,96L6,100C6,70 2,48 -8,34Z`}
      />
      <path
        className={styles.clothFold}
        d="M10,88l1,10M17,87l1,10M24,86l1,10M4,40C10,54 14,66 16,80"
      />
      <path
        className={styles.scarfOutlined}
        d={path`M${-n - 8},-24C${-n - 22},-10 ${-n - 18},20 -14,30C0,36 18,32 ${n + 16},14C${n + 22},-4 ${n + 16},-18 ${n + 8},-24C${n - 2},-6 ${-n + 2},-6 ${-n - 8},-24Z`}
      />
      <path
        className={styles.clothFold}
        d={path`M${-n - 10},-6C-12,12 12,12 ${n + 12},-4M${-n - 8},8C-12,22 8,24 ${n + 6},10`}
      />
    </>
  );
}

import type { Body } from './body.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';

/** Leans within reach. */
export function Cane({ body: { shoulder: s } }: { body: Body }) {
  const d = path`M${s + 22},330L${s + 50},92C${s + 53},62 ${s + 24},58 ${s + 20},82`;
  return (
    <>
      <path className={styles.caneEdge} d={d} />
      <path className={styles.cane} d={d} />
    </>
  );
}

import styles from './figure.module.css';
import { HATS } from './hair-catalogue.ts';
import type { PortraitData } from './portrait-kinds.ts';

export function Hat({ kind }: { kind: NonNullable<PortraitData['headwear']> }) {
  const { crown, brim, lines } = HATS[kind];
  return (
    <g className={styles.hat}>
      <path d={crown} />
      <path d={brim} />
      <path className={styles.clothFold} d={lines} />
    </g>
  );
}

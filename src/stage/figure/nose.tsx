import { PosedPath } from '../rig/posed-path.tsx';
import type { PoseNumbers } from '../pose-numbers.ts';
import type { Face } from './body.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';

/** One line down the side away from the light, and round the tip. */
function line(face: Face, { headTurn }: PoseNumbers): string {
  const k = headTurn * 5;
  const s = face.nose;
  return path`M${4 * s + k * 0.3},${5}C${5 * s + k * 0.7},${14 * s} ${9.5 * s + k},${19 * s} ${9 * s + k},${24 * s}C${8.6 * s + k},${28.5 * s} ${3 * s + k},${29.5 * s} ${-0.5 * s + k},${29.5 * s}C${-3.5 * s + k},${29.5 * s} ${-6 * s + k},${28.6 * s} ${-7.4 * s + k},${26.6 * s}`;
}

export function Nose({ face }: { face: Face }) {
  return <PosedPath className={styles.nose} d={(pose) => line(face, pose)} />;
}

import { PosedPath } from '../rig/posed-path.tsx';
import type { Face } from './body.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';
import type { Posture } from './posture.ts';

type Side = 1 | -1;

/** Thick at the inner end and drawn out to the outer, so that its slant reads from afar. */
function brow(side: Side, face: Face, posture: Posture): string {
  const { browRaise: raise, browTilt: tilt, browKnit: knit } = posture;
  const base = -21 * face.eyeSize;
  const [innerX, outerX] = [face.eyes - 14 - knit * 3.5, face.eyes + 17];
  const innerY = base - raise * 7 - tilt * 7.5 + knit * 1.5 + 1;
  const midX = face.eyes + 1;
  const midY = base - 4.5 - raise * 8 - Math.abs(tilt) * 1.5 * Math.sign(tilt);
  const outerY = base + 1 - raise * 5 + tilt * 3;
  const at = (x: number) => side * x;
  return path`M${at(innerX)},${innerY - 2.6}Q${at(midX - 2)},${midY - 2.8} ${at(outerX)},${outerY}Q${at(midX)},${midY + 4} ${at(innerX + 0.6)},${innerY + 3.6}Q${at(innerX - 2)},${innerY + 0.6} ${at(innerX)},${innerY - 2.6}Z`;
}

/** Between the brows; longer the more they are drawn together. */
function frown({ browKnit, browTilt }: Posture): string {
  const reach = Math.max(0, browKnit - 0.25) * 9;
  const y = -19 - browTilt * 2;
  if (reach === 0) return '';
  return path`M-4,${y}l${browTilt * 1.5},${-reach}M4.5,${y + 1}l${-browTilt * 1.5},${-reach}`;
}

/** The brows, and what is between them when they meet. */
export function Brows({ face }: { face: Face }) {
  return (
    <>
      <PosedPath className={styles.ageLine} d={frown} />
      <PosedPath className={styles.brow} d={(posture) => brow(-1, face, posture)} />
      <PosedPath className={styles.brow} d={(posture) => brow(1, face, posture)} />
    </>
  );
}

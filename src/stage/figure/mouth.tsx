import { useId } from 'react';
import { PosedPath } from '../rig/posed-path.tsx';
import styles from './figure.module.css';
import { path } from './geometry.ts';
import type { Posture } from './posture.ts';

type Lips = { half: number; corner: number; top: number; bottom: number };

function lips({ mouthCurve, mouthOpen, mouthWidth }: Posture): Lips {
  return {
    half: 18.5 * mouthWidth - mouthOpen * 1.5,
    corner: -mouthCurve * 3.6 + mouthOpen * 4,
    top: mouthCurve * 4.2 - mouthOpen * 6,
    bottom: mouthCurve * 5.5 + mouthOpen * 24,
  };
}

function opening(posture: Posture): string {
  const { half: h, corner, top, bottom } = lips(posture);
  return path`M${-h},${corner}C${-h * 0.62},${top} ${h * 0.62},${top} ${h},${corner}C${h * 0.9},${bottom} ${-h * 0.9},${bottom} ${-h},${corner}Z`;
}

/** Fullness of the lips, a little darker than the skin. */
function tint(posture: Posture): string {
  const { half: h, corner, top, bottom } = lips(posture);
  const full = 5.4 * Math.min(1, posture.mouthWidth);
  const under = bottom * 0.78 + full * 1.5;
  return path`M${-h * 0.88},${corner}Q${-h * 0.34},${top * 0.85 - full} 0,${top * 0.75 - full * 0.6}Q${h * 0.34},${top * 0.85 - full} ${h * 0.88},${corner}Q${h * 0.62},${under} 0,${under}Q${-h * 0.62},${under} ${-h * 0.88},${corner}Z`;
}

function teeth(posture: Posture): string {
  const { half, corner, top } = lips(posture);
  const low = top * 0.75 + Math.min(6.5, posture.mouthOpen * 9);
  return path`M${-half},${corner - 14}L${half},${corner - 14}L${half * 0.72},${low + 1}Q0,${low + 2} ${-half * 0.72},${low + 1}Z`;
}

const tongue = (posture: Posture): string => {
  const { half, bottom } = lips(posture);
  const y = bottom * 0.78;
  return path`M${-half * 0.55},${y + 2}C${-half * 0.4},${y - 9 * posture.mouthOpen} ${half * 0.4},${y - 9 * posture.mouthOpen} ${half * 0.55},${y + 2}Z`;
};

/** Under the lower lip; it is what makes lips stand out from a line. */
function shadow(posture: Posture): string {
  const { half, bottom } = lips(posture);
  const y = bottom * 0.78 + 11 - Math.max(0, posture.mouthCurve) * 1.5;
  return path`M${-half * 0.32},${y}Q0,${y + 2.6} ${half * 0.32},${y}`;
}

export function Mouth() {
  const clip = useId();
  return (
    <g transform="translate(0 45)">
      <clipPath id={clip}>
        <PosedPath d={opening} />
      </clipPath>
      <PosedPath className={styles.shadeLine} d={shadow} />
      <g className={styles.speech}>
        <PosedPath className={styles.lips} d={tint} />
        <PosedPath className={styles.mouth} d={opening} />
        <g clipPath={`url(#${clip})`}>
          <PosedPath className={styles.tongue} d={tongue} />
          <PosedPath className={styles.teeth} d={teeth} />
        </g>
        <PosedPath className={styles.mouthLine} d={opening} />
      </g>
    </g>
  );
}

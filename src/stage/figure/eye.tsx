import { useId } from 'react';
import type { PoseNumbers } from '../pose-numbers.ts';
import { PosedGroup } from '../rig/posed-group.tsx';
import { PosedPath } from '../rig/posed-path.tsx';
import type { Face } from './body.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';
import { Tear } from './tear.tsx';

/** Half the width of an eye. */
const HALF = 13;

/** How far the upper lid is above the corners; a shut one hangs below them. */
const upper = (open: number) => 11.8 * open - 4.6;
const lower = (open: number) => 3.6 + 2.2 * Math.min(1.15, open);

/** `side` is 1 for the eye at the right of the picture; the outer corner sits a little higher. */
function opening(side: 1 | -1, { eyeOpen }: Pick<PoseNumbers, 'eyeOpen'>): string {
  const [up, down] = [upper(eyeOpen) * 1.33, lower(eyeOpen) * 1.33];
  const [inner, outer] = [-side * HALF, side * HALF];
  return path`M${inner},2.4C${inner * 0.6},${2 - up} ${outer * 0.45},${0.6 - up} ${outer},0C${outer * 0.6},${down} ${inner * 0.4},${down + 1} ${inner},2.4Z`;
}

function upperLid(side: 1 | -1, { eyeOpen }: PoseNumbers): string {
  const up = upper(eyeOpen) * 1.33;
  const [inner, outer] = [-side * HALF, side * HALF];
  return path`M${inner},2.8C${inner * 0.6},${2 - up} ${outer * 0.45},${0.6 - up} ${outer},0L${outer + side * 1},${-0.3}`;
}

function lowerLid(side: 1 | -1, { eyeOpen }: PoseNumbers): string {
  const down = lower(eyeOpen) * 1.33;
  const [inner, outer] = [-side * HALF, side * HALF];
  return path`M${outer * 0.8},${down * 0.42}C${outer * 0.5},${down * 0.95} ${inner * 0.2},${down + 0.6} ${inner * 0.62},${down * 0.72 + 0.6}`;
}

const fold = (side: 1 | -1, { eyeOpen }: PoseNumbers) => {
  const y = -upper(Math.max(0.8, eyeOpen)) - 4.2;
  return path`M${-side * 9},${y + 3.4}Q${side * 1},${y - 2.4} ${side * 13},${y + 3.6}`;
};

type EyeProps = { side: 1 | -1; face: Face };

/** One eye. Its white and where it looks are what a learner reads first. */
export function Eye({ side, face }: EyeProps) {
  const clip = useId();
  const place = ({ headTurn }: PoseNumbers) => {
    const narrow = 1 - 0.16 * Math.max(0, side * headTurn);
    return `translate(${side * face.eyes * (1 - 0.05 * Math.abs(headTurn))} 0)scale(${(face.eyeSize * narrow).toFixed(3)} ${face.eyeSize})`;
  };
  const look = ({ gazeX, gazeY }: PoseNumbers) => path`translate(${gazeX * 6} ${gazeY * 4.6})`;
  return (
    <PosedGroup transform={place}>
      <clipPath id={clip}>
        <PosedPath d={(pose) => opening(side, pose)} />
      </clipPath>
      <path className={styles.skinShade} d={opening(side, { eyeOpen: 0.96 })} />
      <g className={styles.blink}>
        <PosedPath className={styles.eyeWhite} d={(pose) => opening(side, pose)} />
        <g clipPath={`url(#${clip})`}>
          <PosedGroup transform={look}>
            <g className={styles.glance}>
              <circle className={styles.iris} cy={-0.4} r={7} />
              <circle className={styles.pupil} cy={-0.4} r={3.9} />
              <circle className={styles.glint} cx={-2.2} cy={-3} r={1.7} />
            </g>
          </PosedGroup>
        </g>
        <PosedPath className={styles.lidThin} d={(pose) => lowerLid(side, pose)} />
        <PosedPath className={styles.lid} d={(pose) => upperLid(side, pose)} />
      </g>
      <PosedPath className={styles.fold} d={(pose) => fold(side, pose)} />
      <Tear side={side} />
    </PosedGroup>
  );
}

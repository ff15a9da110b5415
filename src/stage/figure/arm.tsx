import type { Body } from './body.ts';
import type { HandShape, Side } from './arm-positions.ts';
import { capsule, mixPoint, path, type Point } from './geometry.ts';
import { HAND_DRAWINGS } from './hand-shapes.ts';
import { armOf, type Posture } from './posture.ts';
import { PosedGroup } from '../rig/posed-group.tsx';
import { PosedPath } from '../rig/posed-path.tsx';
import styles from './figure.module.css';
import { shoulderJoint } from './torso-shape.ts';

type ArmProps = {
  side: Side;
  body: Body;
  shape: HandShape;
  /** The thumb is on the other side. */
  turned: boolean;
  bare: boolean;
};

/** An arm and its hand: sleeve over wrist. */
export function Arm({ side, body, shape, turned, bare }: ArmProps) {
  const [upper, middle, low] = body.limb;
  const forearm = (posture: Posture) => {
    const { elbow, wrist } = armOf(side, posture);
    return capsule(elbow, bare ? middle * 0.86 : middle, wrist, low * 0.94);
  };
  const sleeve = (posture: Posture) => {
    const shoulder = shoulderJoint(side, body, posture);
    const { elbow, wrist } = armOf(side, posture);
    if (bare) return capsule(shoulder, upper, mixPoint(shoulder, elbow, 0.62), middle * 1.16);
    return capsule(shoulder, upper, elbow, middle) + capsule(elbow, middle, wrist, low);
  };
  const bareElbow = (posture: Posture) => {
    const shoulder = shoulderJoint(side, body, posture);
    const { elbow } = armOf(side, posture);
    return capsule(shoulder, upper * 0.8, elbow, middle * 0.86) + forearm(posture);
  };
  // Lit from above and from the left: what is left of the shade shows below.
  const lit = (posture: Posture) => {
    const { elbow, wrist } = armOf(side, posture);
    const up = ([x, y]: Point): Point => [x - 2, y - 2.4];
    const shoulder = up(shoulderJoint(side, body, posture));
    if (bare)
      return capsule(shoulder, upper - 3, mixPoint(shoulder, up(elbow), 0.62), middle * 1.16 - 3);
    return (
      capsule(shoulder, upper - 3, up(elbow), middle - 3) +
      capsule(up(elbow), middle - 3, up(wrist), low - 3)
    );
  };
  // Takes away the line where the sleeve comes out of the body.
  const seam = (posture: Posture) => {
    const [x, y] = shoulderJoint(side, body, posture);
    return capsule([x, y], upper - 0.6, [x - side * upper * 0.5, y - 3], upper * 0.88);
  };
  const creases = (posture: Posture) => {
    const { elbow, wrist } = armOf(side, posture);
    const shoulder = shoulderJoint(side, body, posture);
    const [inX, inY] = mixPoint(shoulder, wrist, 0.5);
    const [dx, dy] = [inX - elbow[0], inY - elbow[1]];
    const length = Math.hypot(dx, dy) || 1;
    const [ux, uy] = [dx / length, dy / length];
    const edge = middle * 0.94;
    const [x, y] = [elbow[0] + ux * edge, elbow[1] + uy * edge];
    return path`M${x},${y}q${-ux * 6 + uy * 2},${-uy * 6 - ux * 2} ${-ux * 15 - uy * 2},${-uy * 15 + ux * 2}`;
  };
  return (
    <>
      <Hand side={side} body={body} shape={shape} turned={turned} />
      {bare && <PosedPath className={`${styles.skinOutlined} ${styles.limb}`} d={bareElbow} />}
      <PosedPath className={`${styles.sleeve} ${styles.limb}`} d={sleeve} />
      <PosedPath className={styles.clothFill} d={lit} />
      <PosedPath className={styles.clothFill} d={seam} />
      {!bare && <PosedPath className={styles.crease} d={creases} />}
    </>
  );
}

function Hand({ side, body, shape, turned }: Omit<ArmProps, 'bare'>) {
  if (shape === 'hidden') return null;
  const drawing = HAND_DRAWINGS[shape];
  const place = (posture: Posture) => {
    const { wrist, angle } = armOf(side, posture);
    return path`translate(${wrist[0]} ${wrist[1]})rotate(${angle})scale(${body.hand} ${turned ? -body.hand : body.hand})`;
  };
  return (
    <PosedGroup transform={place}>
      <g className={styles.fidget}>
        <path className={`${styles.skinOutlined} ${styles.limb}`} d={drawing.outline} />
        <path className={styles.skinLine} d={drawing.lines} />
      </g>
    </PosedGroup>
  );
}

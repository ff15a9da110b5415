import { useId } from 'react';
import type { Hands } from '../hands.ts';
import { PosedGroup } from '../rig/posed-group.tsx';
import { PosedPath } from '../rig/posed-path.tsx';
import { handShapes } from './arm-positions.ts';
import { Arm } from './arm.tsx';
import type { Body } from './body.ts';
import styles from './figure.module.css';
import { capsule, path } from './geometry.ts';
import { HANDS_TOGETHER } from './hand-shapes.ts';
import { armOf, type Posture } from './posture.ts';
import { torsoOutline } from './torso-shape.ts';

type ArmsProps = { body: Body; hands: Hands; bare: boolean };

/** Hands that go up show their thumbs on the inner side; on a table they lie the other way round. */
const isUp = (hands: Hands) => hands === 'head' || hands === 'face';

/** What the forearms throw on the chest. */
function shadows(body: Body, posture: Posture): string {
  const [, middle, low] = body.limb;
  return ([-1, 1] as const)
    .map((side) => {
      const { elbow, wrist } = armOf(side, posture);
      return capsule([elbow[0] + 3, elbow[1] + 9], middle, [wrist[0] + 3, wrist[1] + 9], low);
    })
    .join('');
}

/** Both arms; the one at the right of the picture is in front. */
export function Arms({ body, hands, bare }: ArmsProps) {
  const clip = useId();
  const shapes = handShapes[hands];
  const up = isUp(hands);
  const middle = ({ leftWristX, leftWristY, rightWristX, rightWristY }: Posture) =>
    path`translate(${(leftWristX + rightWristX) / 2} ${(leftWristY + rightWristY) / 2})rotate(${hands === 'wringing' ? -8 : 0})scale(${body.hand})`;
  return (
    <>
      <clipPath id={clip}>
        <PosedPath d={(posture) => torsoOutline(body, posture)} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <PosedPath className={styles.cast} d={(posture) => shadows(body, posture)} />
      </g>
      {shapes === 'together' && (
        <PosedGroup transform={middle}>
          <g className={styles.fidget}>
            <path className={`${styles.skinOutlined} ${styles.limb}`} d={HANDS_TOGETHER.outline} />
            <path className={styles.skinLine} d={HANDS_TOGETHER.lines} />
          </g>
        </PosedGroup>
      )}
      <Arm
        side={-1}
        body={body}
        bare={bare}
        shape={shapes === 'together' ? 'hidden' : shapes.left}
        turned={up}
      />
      <Arm
        side={1}
        body={body}
        bare={bare}
        shape={shapes === 'together' ? 'hidden' : shapes.right}
        turned={!up && hands !== 'propped'}
      />
    </>
  );
}

import { useId } from 'react';
import { PosedGroup } from '../rig/posed-group.tsx';
import { PosedPath } from '../rig/posed-path.tsx';
import type { Body } from './body.ts';
import { FacialHair } from './facial-hair.tsx';
import { faceOutline, faceShade } from './face-shape.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';
import { HAIR } from './hair-catalogue.ts';
import type { PortraitData } from './portrait-kinds.ts';
import type { Posture } from './posture.ts';

const hairShadow = ({ headTurn, headNod }: Posture) =>
  path`translate(${headTurn * 3 + 2} ${headNod * 3.5 + 6})`;

/** The skin of the face with its shades, and what grows on the jaw. */
export function Face({ portrait, body: { face } }: { portrait: PortraitData; body: Body }) {
  const clip = useId();
  const { facialHair } = portrait;
  const { front } = HAIR[portrait.hair];
  const outline = (posture: Posture) => faceOutline(face, posture);
  return (
    <>
      <clipPath id={clip}>
        <PosedPath d={outline} />
      </clipPath>
      <PosedPath className={styles.skin} d={outline} />
      <PosedPath className={styles.skinShade} d={(posture) => faceShade(face, posture)} />
      <g clipPath={`url(#${clip})`}>
        {front !== undefined && (
          <PosedGroup transform={hairShadow}>
            <path className={styles.skinShade} fillRule="evenodd" d={front} />
          </PosedGroup>
        )}
        {facialHair === 'stubble' && <FacialHair kind="stubble" face={face} />}
      </g>
      <PosedPath className={styles.skinLine} d={outline} />
      {facialHair === 'beard' && <FacialHair kind="beard" face={face} />}
    </>
  );
}

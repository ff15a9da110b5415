import { PosedPath } from '../rig/posed-path.tsx';
import type { Face } from './body.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';
import type { Posture } from './posture.ts';

function beard(face: Face, { headTurn, headNod, mouthOpen }: Posture): string {
  const { temple: w, jaw, jawHeight: h } = face;
  const k = headTurn * 8;
  const up = headNod * 6;
  const chin = face.chin + 7 + mouthOpen * 4;
  return path`M${-w},-2C${-w},20 ${-jaw - 8},${h - 14} ${-jaw - 2 + k},${h + 3}C${-jaw + 8 + k},${h + 20} ${-20 + k},${chin} ${k},${chin}C${20 + k},${chin} ${jaw - 8 + k},${h + 20} ${jaw + 2 + k},${h + 3}C${jaw + 8},${h - 14} ${w},20 ${w},-2C${w - 3},12 ${w - 5},22 ${jaw + k},${34 + up}C${26 + k},${28 + up} ${12 + k},${30 + up} ${k},${33 + up}C${-12 + k},${30 + up} ${-26 + k},${28 + up} ${-jaw + k},${34 + up}C${-w + 5},22 ${-w + 3},12 ${-w},-2Z`;
}

type FacialHairProps = { kind: 'stubble' | 'beard'; face: Face };

/** What lies on the jaw; a moustache goes with the mouth (moustache.tsx). */
export function FacialHair({ kind, face }: FacialHairProps) {
  return (
    <PosedPath
      className={kind === 'beard' ? styles.hair : styles.stubble}
      d={(posture) => beard(face, posture)}
    />
  );
}

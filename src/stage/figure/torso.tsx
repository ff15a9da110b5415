import { PosedPath } from '../rig/posed-path.tsx';
import type { Body } from './body.ts';
import styles from './figure.module.css';
import { path } from './geometry.ts';
import type { Posture } from './posture.ts';
import { legsOutline, neckBase, torsoOutline, torsoShade } from './torso-shape.ts';

export function Torso({ body }: { body: Body }) {
  const { neck: n } = body;
  const neck = (posture: Posture) => {
    const b = neckBase(posture);
    const x = posture.turn * 5 + posture.headTilt * 5;
    return path`M${-n + x},-70L${-n},${b - 10}L${-n - 6},${b + 6}L0,${b + 30}L${n + 6},${b + 6}L${n},${b - 10}L${n + x},-70Z`;
  };
  const shade = (posture: Posture) => {
    const b = neckBase(posture);
    const x = posture.turn * 5 + posture.headTilt * 5;
    const low = b - 8 + posture.headNod * 8;
    return path`M${-n + x * 0.6},-50L${-n + x * 0.3},${low - 8}C${-n * 0.4},${low + 10} ${n * 0.6},${low + 14} ${n},${low + 6}L${n + x * 0.6},-50Z`;
  };
  return (
    <>
      <PosedPath className={styles.skinOutlined} strokeWidth={2.4} d={neck} />
      <PosedPath className={styles.skinShade} d={shade} />
      <path className={styles.legs} d={legsOutline(body)} />
      <PosedPath className={styles.cloth} d={(posture) => torsoOutline(body, posture)} />
      <PosedPath className={styles.clothShade} d={(posture) => torsoShade(body, posture)} />
    </>
  );
}

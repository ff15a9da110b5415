import type { Posture } from '../figure/posture.ts';
import { path } from '../figure/geometry.ts';
import { PosedPath } from '../rig/posed-path.tsx';
import styles from './call.module.css';

const BARS = 25;
const GAP = 9;

/** Even waves for an even voice; the more unrest, the more ragged. The same every time. */
function trace({ voice, unrest }: Posture): string {
  return Array.from({ length: BARS }, (_, at) => {
    const place = at / (BARS - 1);
    const envelope = Math.sin(Math.PI * place) ** 0.6;
    const even = 0.62 + 0.38 * Math.sin(at * 0.9);
    const ragged = Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1;
    const height = 3 + 60 * voice * envelope * (even * (1 - unrest) + ragged * unrest);
    return path`M${(at - (BARS - 1) / 2) * GAP},${-height / 2}v${height}`;
  }).join('');
}

/** How a voice sounds, for who cannot see the face. */
export function VoiceTrace() {
  return <PosedPath className={styles.trace} d={trace} />;
}

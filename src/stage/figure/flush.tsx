import { usePosed } from '../rig/use-posed.ts';
import styles from './figure.module.css';
import type { Posture } from './posture.ts';

const opacity = ({ flush }: Posture) => (0.12 + flush * 0.6).toFixed(2);

/** Blood in the cheeks. */
export function Flush() {
  const { ref, value } = usePosed<SVGGElement>('opacity', opacity);
  return (
    <g className={styles.flush} opacity={value} ref={ref}>
      <ellipse cx={-31} cy={24} rx={12} ry={7.5} />
      <ellipse cx={31} cy={24} rx={12} ry={7.5} />
    </g>
  );
}

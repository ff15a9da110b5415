import type { PoseNumbers } from '../pose-numbers.ts';
import { usePosed } from '../rig/use-posed.ts';
import styles from './figure.module.css';

const shown = ({ tears }: PoseNumbers) => (tears < 0.1 ? 0 : Math.min(1, tears + 0.2)).toFixed(2);

/** On the cheek below an eye. */
export function Tear({ side }: { side: 1 | -1 }) {
  const { ref, value } = usePosed<SVGGElement>('opacity', shown);
  const x = side * 6;
  return (
    <g ref={ref} opacity={value}>
      <path
        className={styles.tearTrack}
        d={`M${x},6C${x + side * 2},13 ${x + side},20 ${x + side * 2.4},28`}
      />
      <circle className={styles.tear} cx={x + side * 2.4} cy={29} r={2.8} />
    </g>
  );
}

import styles from './figure.module.css';

type EarsProps = {
  /** How far out they are. */
  at: number;
  hearingAid: boolean;
};

/** Both ears, one with what helps it. */
export function Ears({ at, hearingAid }: EarsProps) {
  return ([-1, 1] as const).map((side) => (
    <g key={side} transform={`translate(${side * (at + 1)} 8)scale(${side} 1)`}>
      <path className={styles.skinOutlined} d="M-4,-15C6,-21 14,-14 12,-2C11,9 4,18 -5,14Z" />
      <path className={styles.fold} d="M2,-9C7,-10 8,-4 6,2" />
      {hearingAid && side === -1 && (
        <path
          className={styles.aid}
          d="M-1,-19C9,-24 18,-14 15,0C14,6 10,8 9,4C11,-8 8,-14 -1,-15Z"
        />
      )}
    </g>
  ));
}

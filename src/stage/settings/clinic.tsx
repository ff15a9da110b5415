import styles from './settings.module.css';
import { Plant } from './plant.tsx';

/** The waiting side of a front office. */
export function Clinic() {
  return (
    <>
      <rect className={styles.wall} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.deep} x={-40} y={262} width={720} height={140} />
      <rect className={styles.light} x={-40} y={256} width={720} height={8} />
      <g>
        <rect className={styles.sky} x={40} y={44} width={150} height={136} />
        <path
          className={styles.far}
          d="M40,180V138C70,120 96,132 120,124C148,114 172,122 190,112V180Z"
        />
        <path className={styles.thin} d="M40,60H190M40,74H190M40,88H190M40,102H190" />
        <path className={styles.frame} d="M40,44H190V180H40ZM115,44V180" />
      </g>
      <g>
        <rect className={styles.paper} x={470} y={58} width={62} height={84} rx={2} />
        <circle className={styles.warm} cx={501} cy={88} r={15} />
        <path className={styles.thin} d="M480,114H522M480,122H522M480,130H508" />
        <rect className={styles.paper} x={548} y={70} width={50} height={66} rx={2} />
        <path className={styles.cool} d="M556,112C566,94 578,94 590,112V126H556Z" />
      </g>
      <g className={styles.edge}>
        {[448, 516, 584].map((x) => (
          <g key={x}>
            <path className={styles.cool} d={`M${x},214H${x + 54}V266H${x}Z`} />
            <path className={styles.cool} d={`M${x - 2},274H${x + 58}L${x + 62},290H${x - 4}Z`} />
          </g>
        ))}
      </g>
      <path
        className={styles.line}
        d="M452,290V340M506,290V340M520,290V340M574,290V340M590,290V340"
      />
      <Plant x={232} y={262} />
    </>
  );
}

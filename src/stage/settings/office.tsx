import styles from './settings.module.css';
import { Plant } from './plant.tsx';

/** An agency's office, its door open. */
export function Office() {
  return (
    <>
      <rect className={styles.wall} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.floor} x={-40} y={322} width={720} height={80} />
      <rect className={styles.light} x={-40} y={316} width={720} height={7} />
      <g>
        <rect className={styles.sky} x={36} y={40} width={158} height={150} />
        <path
          className={styles.far}
          d="M36,190V140H58V118H84V150H108V126H136V158H158V134H194V190Z"
        />
        <path className={styles.bar} d="M36,52H194M36,66H194M36,80H194M36,94H194" />
        <path className={styles.frame} d="M36,40H194V190H36Z" />
      </g>
      <g>
        <path className={styles.deep} d="M516,74H628V400H516Z" />
        <path className={styles.light} d="M508,66H636V400H628V74H516V400H508Z" />
        <path className={styles.wood} d="M516,74L562,90V400H516Z" />
        <circle className={styles.metal} cx={552} cy={246} r={4.5} />
        <rect className={styles.exit} x={544} y={36} width={56} height={22} rx={3} />
        <path className={styles.exitMark} d="M556,47H584M577,41L584,47L577,53" />
      </g>
      <g>
        <rect className={styles.metal} x={424} y={212} width={74} height={190} />
        <path
          className={styles.line}
          d="M424,212H498V400M424,212V400M424,272H498M424,332H498M450,240H472M450,300H472M450,360H472"
        />
        <Plant x={460} y={212} size={0.74} />
      </g>
      <g>
        <rect className={styles.wood} x={224} y={62} width={66} height={50} />
        <rect className={styles.paper} x={230} y={68} width={54} height={38} />
        <path className={styles.thin} d="M240,80H274M244,88H270M250,96H264" />
      </g>
    </>
  );
}

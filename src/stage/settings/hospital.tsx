import styles from './settings.module.css';

/** A hallway of a hospital, near the doors. */
export function Hospital() {
  return (
    <>
      <rect className={styles.wall} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.floor} x={-40} y={326} width={720} height={76} />
      <path className={styles.light} d="M-40,-40H680V20H-40Z" />
      <path className={styles.glow} d="M70,10H190V20H70ZM290,10H410V20H290ZM510,10H630V20H510Z" />
      <rect className={styles.deep} x={-40} y={238} width={720} height={90} />
      <rect className={styles.light} x={-40} y={322} width={720} height={6} />
      <g>
        <path className={styles.light} d="M432,70H636V328H432Z" />
        <path className={styles.metal} d="M442,80H532V328H442ZM536,80H626V328H536Z" />
        <path className={styles.sky} d="M470,104H512V186H470ZM556,104H598V186H556Z" />
        <path
          className={styles.line}
          d="M442,80H532V328M536,328V80H626V328M470,104H512V186H470ZM556,104H598V186H556Z"
        />
        <path className={styles.deep} d="M450,236H524V248H450ZM544,236H618V248H544Z" />
        <rect className={styles.exit} x={500} y={34} width={68} height={24} rx={3} />
        <path className={styles.exitMark} d="M514,46H552M544,39L552,46L544,53" />
      </g>
      <path className={styles.wood} d="M160,230H432V242H160Z" />
      <g>
        <path className={styles.line} d="M0,34H178" />
        <path className={styles.cool} d="M0,36H168C160,120 172,220 164,326H0Z" />
        <path
          className={styles.thin}
          d="M28,38C24,130 34,220 26,324M64,38C58,130 70,220 62,324M100,38C94,130 106,220 98,324M136,38C130,130 142,220 134,324"
        />
      </g>
      <g>
        <path className={styles.line} d="M214,96V340M198,104C198,94 230,94 230,104M196,342H234" />
        <path className={styles.drip} d="M190,106H208V140C208,148 190,148 190,140Z" />
        <path className={styles.thin} d="M199,146C196,190 222,210 206,250" />
      </g>
      <rect className={styles.paper} x={258} y={84} width={92} height={62} rx={2} />
      <path className={styles.thin} d="M270,100H338M270,112H338M270,124H312" />
    </>
  );
}

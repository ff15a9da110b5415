import styles from './settings.module.css';

/** A hall where people meet: flags on a string, a mural, stacked chairs. */
export function CommunityCentre() {
  return (
    <>
      <rect className={styles.wall} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.floor} x={-40} y={312} width={720} height={90} />
      <rect className={styles.light} x={-40} y={306} width={720} height={7} />
      <g>
        <path className={styles.deep} d="M404,306V150C404,108 640,108 640,150V306Z" />
        <circle className={styles.gold} cx={548} cy={196} r={34} />
        <path
          className={styles.leaf}
          d="M404,306V262C440,226 486,226 520,252C560,226 604,232 640,258V306Z"
        />
        <path
          className={styles.cool}
          d="M404,306V288C456,268 500,296 548,284C588,274 612,286 640,280V306Z"
        />
      </g>
      <g>
        <rect className={styles.wood} x={36} y={110} width={150} height={104} />
        <rect className={styles.paper} x={44} y={118} width={134} height={88} />
        <path className={styles.warm} d="M54,128H88V166H54Z" />
        <path className={styles.cool} d="M98,126H128V152H98Z" />
        <path className={styles.gold} d="M138,130H168V176H138Z" />
        <path className={styles.leaf} d="M98,162H126V194H98Z" />
        <path className={styles.thin} d="M54,176H86M54,184H80M140,186H166" />
      </g>
      <path className={styles.line} d="M0,26C120,74 220,80 330,58C440,36 540,46 640,82" />
      <path
        className={styles.warm}
        d="M50,44L86,56L62,86ZM222,69L258,68L242,100ZM420,44L456,43L440,74Z"
      />
      <path
        className={styles.cool}
        d="M108,60L146,68L122,98ZM282,65L318,60L306,92ZM482,44L518,49L496,78Z"
      />
      <path
        className={styles.gold}
        d="M166,69L202,71L182,102ZM346,55L382,48L372,80ZM546,54L582,62L556,90Z"
      />
      <g>
        <path
          className={styles.line}
          d="M206,236V350M266,236V350M214,300L206,350M258,300L266,350"
        />
        <path className={styles.warm} d="M204,214H268V240H204Z" />
        <path
          className={styles.warm}
          d="M200,262H272V274H200ZM198,282H274V294H198ZM196,302H276V314H196Z"
        />
      </g>
    </>
  );
}

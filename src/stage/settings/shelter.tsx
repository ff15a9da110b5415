import styles from './settings.module.css';

/** A family room in a shelter: a bunk, a line of drawings, a coat on its peg. */
export function Shelter() {
  return (
    <>
      <rect className={styles.wall} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.floor} x={-40} y={312} width={720} height={90} />
      <rect className={styles.light} x={-40} y={306} width={720} height={7} />
      <g>
        <rect className={styles.sky} x={44} y={48} width={104} height={112} />
        <path className={styles.far} d="M44,160V126L64,126V112H86V132H104V104H126V124H148V160Z" />
        <path className={styles.frame} d="M44,48H148V160H44ZM96,48V160" />
        <path
          className={styles.warm}
          d="M34,40H62C60,90 56,130 38,168H34ZM158,40H130C132,90 136,130 154,168H158Z"
        />
      </g>
      <path className={styles.line} d="M176,84C216,104 262,104 306,88" />
      <path
        className={styles.paper}
        d="M190,92L222,98L219,130L186,124ZM240,99L272,99L272,131L240,131Z"
      />
      <circle className={styles.gold} cx={204} cy={110} r={7} />
      <path className={styles.cool} d="M246,124V114L256,106L266,114V124Z" />
      <g>
        <path className={styles.wood} d="M440,40H452V400H440ZM628,40H640V400H628Z" />
        <path className={styles.paper} d="M452,108H628V134H452Z" />
        <path className={styles.cool} d="M452,116H572V150H452Z" />
        <path className={styles.light} d="M576,96C590,90 618,92 626,98V124H576Z" />
        <rect className={styles.wood} x={440} y={144} width={200} height={12} />
        <path className={styles.paper} d="M452,256H628V284H452Z" />
        <path className={styles.warm} d="M452,262H560V300H452Z" />
        <path className={styles.light} d="M574,244C590,238 618,240 626,246V272H574Z" />
        <rect className={styles.wood} x={440} y={294} width={200} height={12} />
        <path
          className={styles.thin}
          d="M480,116V150M510,116V150M540,116V150M452,132H572M480,262V300M520,262V300M452,280H560"
        />
        <path
          className={styles.wood}
          d="M448,90H628V98H448ZM456,70H466V144H456ZM614,70H624V144H614Z"
        />
      </g>
      <path className={styles.wood} d="M186,170H288V178H186Z" />
      <path className={styles.line} d="M206,178V184M266,178V184" />
      <path
        className={styles.cool}
        d="M250,190C258,182 274,182 282,190C290,212 292,240 290,262H242C240,240 242,212 250,190Z"
      />
      <path className={styles.thin} d="M252,226H280V246H252ZM258,196C262,206 270,206 274,196" />
      <path
        className={styles.gold}
        d="M192,192C198,184 214,184 220,192L226,236H212V224H200V236H186Z"
      />
    </>
  );
}

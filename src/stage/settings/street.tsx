import styles from './settings.module.css';

/** Under the road: a tent, a fence, a tree that does what it can. */
export function Street() {
  return (
    <>
      <rect className={styles.sky} x={-40} y={-40} width={720} height={480} />
      <path
        className={styles.far}
        d="M0,230V150H44V118H92V160H130V96H178V176H236V132H286V190H350V140H398V108H440V170H500V128H548V160H596V120H640V230Z"
      />
      <rect className={styles.floor} x={-40} y={286} width={720} height={116} />
      <path className={styles.deep} d="M-40,-40H680V46H-40Z" />
      <path className={styles.light} d="M-40,44H680V51H-40Z" />
      <path className={styles.deep} d="M560,46H606V290H560Z" />
      <path className={styles.thin} d="M572,50V286M594,50V286" />
      <g>
        <path
          className={styles.woodDeep}
          d="M98,290C104,240 100,200 96,170H110C110,200 112,244 120,290Z"
        />
        <path
          className={styles.leafDeep}
          d="M40,176C24,150 40,118 70,118C74,92 116,84 132,106C162,100 180,130 166,154C172,180 142,196 118,186C96,204 54,202 40,176Z"
        />
        <path
          className={styles.leaf}
          d="M58,160C52,142 66,126 84,130C92,112 120,114 126,130C142,132 148,150 138,160C120,170 78,172 58,160Z"
        />
      </g>
      <path
        className={styles.thin}
        d="M0,216H460M0,240H460M0,264H460M40,206V288M130,206V288M220,206V288M310,206V288M400,206V288"
      />
      <g>
        <path className={styles.warm} d="M430,318L516,182L630,318Z" />
        <path className={styles.tentShade} d="M516,182L630,318H556Z" />
        <path className={styles.tentDark} d="M516,182L490,318H540Z" />
        <path className={styles.line} d="M430,318L516,182L630,318M516,182L510,170" />
      </g>
      <path className={styles.light} d="M0,318H640V322H0Z" />
    </>
  );
}

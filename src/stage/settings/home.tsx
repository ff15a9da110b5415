import styles from './settings.module.css';
import { Plant } from './plant.tsx';

/** A living room. */
export function Home() {
  return (
    <>
      <rect className={styles.wall} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.floor} x={-40} y={318} width={720} height={84} />
      <rect className={styles.light} x={-40} y={312} width={720} height={7} />
      <g>
        <rect className={styles.sky} x={52} y={36} width={140} height={158} />
        <path
          className={styles.leaf}
          d="M52,194V158C76,142 96,160 118,152C146,140 168,156 192,146V194Z"
        />
        <path className={styles.frame} d="M52,36H192V194H52ZM122,36V194M52,112H192" />
        <path
          className={styles.cool}
          d="M26,28H72C70,96 62,160 34,214H26ZM218,28H172C174,96 182,160 210,214H218Z"
        />
        <path
          className={styles.thin}
          d="M40,34C40,100 38,150 34,200M54,34C54,90 50,140 42,186M204,34C204,100 206,150 210,200M190,34C190,90 194,140 202,186"
        />
        <path className={styles.wood} d="M18,22H226V30H18Z" />
      </g>
      <g>
        <path
          className={styles.wood}
          d="M456,60H520V108H456ZM534,48H584V112H534ZM462,120H508V156H462Z"
        />
        <path
          className={styles.paper}
          d="M462,66H514V102H462ZM540,54H578V106H540ZM468,126H502V150H468Z"
        />
        <path className={styles.cool} d="M462,102V92C476,78 492,92 514,84V102Z" />
        <circle className={styles.warm} cx={559} cy={74} r={9} />
        <path className={styles.warm} d="M545,106C546,90 572,90 573,106Z" />
      </g>
      <g className={styles.edge}>
        <path className={styles.gold} d="M436,206C436,192 450,186 466,188H640V340H436Z" />
        <path
          className={styles.gold}
          d="M410,250C410,236 428,232 438,242C446,252 446,280 446,340H416C414,300 410,270 410,250Z"
        />
        <path className={styles.warm} d="M480,226L536,216L544,268L486,276Z" />
      </g>
      <path className={styles.line} d="M446,282H640M566,190V282" />
      <path className={styles.glow} d="M604,126L566,214H640V126Z" opacity={0.5} />
      <path className={styles.lamp} d="M598,88H634L646,128H586Z" />
      <path className={styles.line} d="M616,128V206" />
      <Plant x={250} y={314} size={1.05} />
    </>
  );
}

import styles from './people.module.css';

/** People who watch, far enough back to have no faces. */
export function Onlookers() {
  const onlooker = (x: number, y: number, size: number) => (
    <path
      key={x}
      transform={`translate(${x} ${y})scale(${size})`}
      d="M-22,-44C-24,-74 -12,-86 0,-86C12,-86 24,-74 22,-44C20,-28 14,-20 10,-17L11,-8C34,-2 48,8 52,40V210H-52V40C-48,8 -34,-2 -11,-8L-10,-17C-14,-20 -20,-28 -22,-44Z"
    />
  );
  return (
    <g className={styles.onlooker}>
      {[
        onlooker(494, 222, 0.62),
        onlooker(556, 230, 0.7),
        onlooker(620, 218, 0.64),
        onlooker(258, 226, 0.6),
      ]}
      <path d="M540,262L516,226L526,218L552,250Z" />
      <path className={styles.phone} d="M508,200L522,196L530,222L516,226Z" />
    </g>
  );
}

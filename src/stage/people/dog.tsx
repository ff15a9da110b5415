import type { CSSProperties } from 'react';
import type { PortraitData } from '../figure/portrait-kinds.ts';
import styles from './people.module.css';

/** A dog that sits; 0, 0 is between the forepaws. */
export function Dog({ coat }: { coat: PortraitData['hairColour'] }) {
  const colours = {
    '--coat': `var(--stage-hair-${coat})`,
    '--coat-light': `var(--stage-hair-${coat}-sheen)`,
    '--coat-line': `var(--stage-hair-${coat}-line)`,
  } as CSSProperties;
  return (
    <g style={colours}>
      <path
        className={styles.coat}
        d="M52,-6C84,-10 92,-44 76,-66C72,-74 64,-70 66,-62C74,-44 66,-28 46,-22Z"
      />
      <path className={styles.coat} d="M-34,0C-44,-50 -30,-96 4,-100C44,-98 66,-50 56,0Z" />
      <path className={styles.coatLight} d="M-16,-6C-24,-44 -16,-76 0,-84C16,-76 22,-44 14,-6Z" />
      <path className={styles.coat} d="M-30,2C-34,-10 -28,-40 -20,-52L-4,-48C-8,-28 -8,-14 -6,2Z" />
      <path className={styles.coat} d="M26,2C30,-10 26,-40 18,-52L2,-48C4,-28 4,-14 4,2Z" />
      <path
        className={styles.collar}
        d="M-24,-90C-8,-80 16,-80 32,-90L30,-80C14,-70 -8,-70 -22,-80Z"
      />
      <circle className={styles.tag} cx={3} cy={-70} r={5} />
      <g transform="translate(2 -122)rotate(-5)">
        <path
          className={styles.coat}
          d="M-36,-4C-38,-32 -20,-44 0,-44C20,-44 38,-32 36,-4C34,16 22,34 0,36C-22,34 -34,16 -36,-4Z"
        />
        <path
          className={styles.coatLight}
          d="M-19,14C-18,0 -8,-6 0,-8C8,-6 18,0 19,14C18,30 8,36 0,36C-8,36 -18,30 -19,14Z"
        />
        <path className={styles.coat} d="M-28,-36C-46,-40 -56,-14 -50,12C-42,16 -34,0 -32,-14Z" />
        <path className={styles.coat} d="M28,-36C46,-40 56,-14 50,12C42,16 34,0 32,-14Z" />
        <ellipse className={styles.dark} cx={-15} cy={-9} rx={4.2} ry={4.8} />
        <ellipse className={styles.dark} cx={15} cy={-9} rx={4.2} ry={4.8} />
        <circle className={styles.glint} cx={-16.4} cy={-11} r={1.4} />
        <circle className={styles.glint} cx={13.6} cy={-11} r={1.4} />
        <path className={styles.dark} d="M-8,6C-6,2 6,2 8,6C8,12 3,15 0,16C-3,15 -8,12 -8,6Z" />
        <path
          className={styles.dogLine}
          d="M0,16V22M0,22C-4,27 -11,26 -13,22M0,22C4,27 11,26 13,22M-22,-20C-18,-23 -14,-23 -11,-21M11,-21C14,-23 18,-23 22,-20"
        />
      </g>
      <path className={styles.dogLine} d="M-22,0V-8M-14,0V-9M10,0V-9M18,0V-8" />
    </g>
  );
}

import { useId } from 'react';
import { classNames } from '#ui/class-names.ts';
import { PosedGroup } from '../rig/posed-group.tsx';
import styles from './figure.module.css';
import { path } from './geometry.ts';
import { HAIR, HAT_LINE } from './hair-catalogue.ts';
import { Hat } from './hat.tsx';
import type { PortraitData } from './portrait-kinds.ts';
import type { Posture } from './posture.ts';

/** It goes half the way of the features when the head turns. */
const place = ({ headTurn, headNod }: Posture) => path`translate(${headTurn * 3} ${headNod * 3.5})`;

/** What is over the face: hair or a scarf, and a hat. */
export function Hair({ portrait }: { portrait: PortraitData }) {
  const clip = useId();
  const { front, sheen, strands } = HAIR[portrait.hair];
  const { headwear } = portrait;
  const covered = portrait.hair === 'covered';
  return (
    <PosedGroup transform={place}>
      {headwear !== undefined && (
        <clipPath id={clip}>
          <rect x={-140} y={HAT_LINE} width={280} height={260} />
        </clipPath>
      )}
      <g clipPath={headwear === undefined ? undefined : `url(#${clip})`}>
        <path
          className={classNames(covered ? styles.scarf : styles.hair)}
          fillRule="evenodd"
          d={front}
        />
        <path className={styles.sheen} d={sheen} />
        <path className={classNames(covered ? styles.clothFold : styles.strand)} d={strands} />
      </g>
      {headwear !== undefined && <Hat kind={headwear} />}
    </PosedGroup>
  );
}

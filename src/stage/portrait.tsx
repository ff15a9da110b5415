import './stage.css';
import { useMemo } from 'react';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Phase } from '#domain/technique/vocabulary.ts';
import { classNames } from '#ui/class-names.ts';
import { bodyOf } from './figure/body.ts';
import figure from './figure/figure.module.css';
import { Person } from './figure/person.tsx';
import { postureOf } from './figure/posture.ts';
import { Dog } from './people/dog.tsx';
import styles from './portrait.module.css';
import { moodPose } from './pose.ts';
import { StillRig } from './rig/still-rig.tsx';

type PortraitProps = {
  portrait: Scenario['client']['portrait'];
  mood?: Phase;
  /** Many stand on one page, so it breathes and blinks only where `false` asks for it. */
  still?: boolean;
  className?: string;
  /** Without one it is decoration, and not read aloud. */
  label?: string;
};

/** Head and shoulders in a round frame. */
export function Portrait({
  portrait,
  mood = 'settled',
  still = true,
  className,
  label,
}: PortraitProps) {
  const body = useMemo(() => bodyOf(portrait), [portrait]);
  const posture = useMemo(() => postureOf(moodPose(mood), body), [mood, body]);
  return (
    <svg
      viewBox="-124 -206 248 248"
      className={classNames(styles.portrait, !still && figure.alive, className)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <circle className={styles.ground} cy={-82} r={124} />
      {portrait.figure === 'dog' ? (
        <g transform="translate(-6 44)scale(1.3)">
          <Dog coat={portrait.hairColour} />
        </g>
      ) : (
        <g transform={`scale(${1 / body.headSize})`}>
          <StillRig posture={posture}>
            <Person portrait={portrait} hands="down" />
          </StillRig>
        </g>
      )}
    </svg>
  );
}

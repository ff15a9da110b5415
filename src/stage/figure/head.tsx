import { PosedGroup } from '../rig/posed-group.tsx';
import type { Body } from './body.ts';
import { Brows } from './brows.tsx';
import { Ears } from './ears.tsx';
import { Eye } from './eye.tsx';
import { Face } from './face.tsx';
import styles from './figure.module.css';
import { Flush } from './flush.tsx';
import { Glasses } from './glasses.tsx';
import { HAIR } from './hair-catalogue.ts';
import { Hair } from './hair.tsx';
import { featuresTransform, headTransform } from './head-place.ts';
import { LinesOfAge } from './lines-of-age.tsx';
import { Moustache } from './moustache.tsx';
import { Mouth } from './mouth.tsx';
import { Nose } from './nose.tsx';
import type { PortraitData } from './portrait-kinds.ts';

type HeadProps = { portrait: PortraitData; body: Body };

/** The head, from the ears to the hat. */
export function Head({ portrait, body }: HeadProps) {
  const { face } = body;
  const { under } = HAIR[portrait.hair];
  return (
    <PosedGroup transform={(posture) => headTransform(body, posture)}>
      {under !== undefined && <path className={styles.scarf} d={under} />}
      {portrait.hair !== 'covered' && (
        <Ears at={face.temple} hearingAid={portrait.aid === 'hearing-aid'} />
      )}
      <Face portrait={portrait} body={body} />
      <PosedGroup transform={featuresTransform}>
        <Flush />
        <LinesOfAge age={portrait.age} />
        <Eye side={-1} face={face} />
        <Eye side={1} face={face} />
        <Nose face={face} />
        <Mouth />
        {portrait.facialHair === 'moustache' && <Moustache />}
        <Brows face={face} />
        {portrait.glasses && <Glasses face={face} />}
      </PosedGroup>
      <Hair portrait={portrait} />
    </PosedGroup>
  );
}

import { useEffect, useState, type ReactNode } from 'react';
import type { Posture } from '../figure/posture.ts';
import { RigContext } from './rig.ts';
import { createSprings } from './springs.ts';

/** Carries what is inside from one posture to the next. */
export function MovingRig({ posture, children }: { posture: Posture; children: ReactNode }) {
  const [springs] = useState(() => createSprings(posture));
  useEffect(() => {
    springs.aim(posture);
    return springs.stop;
  }, [springs, posture]);
  return <RigContext value={springs}>{children}</RigContext>;
}

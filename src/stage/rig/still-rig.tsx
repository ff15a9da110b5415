import { useMemo, type ReactNode } from 'react';
import type { Posture } from '../figure/posture.ts';
import { RigContext, type Rig } from './rig.ts';

/** Holds still: another posture is there at once. */
export function StillRig({ posture, children }: { posture: Posture; children: ReactNode }) {
  const rig = useMemo<Rig>(() => ({ now: () => posture, follow: null }), [posture]);
  return <RigContext value={rig}>{children}</RigContext>;
}

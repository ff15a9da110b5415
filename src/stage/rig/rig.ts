import { createContext } from 'react';
import type { Posture } from '../figure/posture.ts';

/** What the drawing follows: a posture that holds still, or one under way that tells when it changes. */
export type Rig = {
  readonly now: () => Posture;
  /** Null when nothing moves: then every drawing comes out of React's own rendering. */
  readonly follow: ((draw: (posture: Posture) => void) => () => void) | null;
};

export const RigContext = createContext<Rig | null>(null);

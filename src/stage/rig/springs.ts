import { cancelFrame, frame, springValue, type MotionValue } from 'framer-motion';
import type { Posture } from '../figure/posture.ts';
import type { Rig } from './rig.ts';

type Feel = { stiffness: number; damping: number; restDelta: number; restSpeed: number };

const feel = (stiffness: number, damping: number, grain: number): Feel => ({
  stiffness,
  damping,
  restDelta: grain,
  restSpeed: grain * 4,
});

/** The eyes are first, the face follows, then the head; shoulders and distance take their time. */
const EYES = feel(260, 26, 0.004);
const FACE = feel(170, 22, 0.004);
const HEAD = feel(90, 15, 0.004);
const BODY = feel(55, 13, 0.003);
const LIMB = feel(70, 14, 0.15);

const FEELS: Partial<Record<keyof Posture, Feel>> = {
  eyeOpen: EYES,
  gazeX: EYES,
  gazeY: EYES,
  headTurn: HEAD,
  headTilt: HEAD,
  headNod: HEAD,
  shoulders: BODY,
  turn: BODY,
  lean: BODY,
  distance: BODY,
  lookedDownOn: BODY,
  flush: BODY,
  tears: BODY,
};

const feelOf = (name: keyof Posture): Feel =>
  FEELS[name] ?? (/^(?:left|right)/.test(name) ? LIMB : FACE);

export type Springs = Rig & {
  /** Heads for a posture from wherever it is now. */
  readonly aim: (posture: Posture) => void;
  readonly stop: () => void;
};

/** A figure that moves: each number of its posture on a spring of its own. */
export function createSprings(start: Posture): Springs {
  const names = Object.keys(start) as (keyof Posture)[];
  const values = new Map<keyof Posture, MotionValue<number>>();
  const current = { ...start };
  const listeners = new Set<(posture: Posture) => void>();
  // However many springs move in a frame, everything is drawn once.
  const draw = () => listeners.forEach((listener) => listener(current));
  for (const name of names) {
    const value = springValue(start[name], feelOf(name));
    value.on('change', (latest) => {
      current[name] = latest;
      frame.render(draw);
    });
    values.set(name, value);
  }
  return {
    now: () => current,
    follow(listener) {
      listeners.add(listener);
      listener(current);
      return () => listeners.delete(listener);
    },
    aim(posture) {
      for (const [name, value] of values) value.set(posture[name]);
    },
    stop() {
      cancelFrame(draw);
      for (const value of values.values()) value.stop();
    },
  };
}

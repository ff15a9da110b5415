import { use, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Posture } from '../figure/posture.ts';
import { RigContext } from './rig.ts';

/**
 * An attribute that follows the posture. While it moves the element is written to directly, so that React
 * has nothing to do at sixty frames a second.
 */
export function usePosed<E extends SVGElement>(
  attribute: string,
  value: (posture: Posture) => string,
): { ref: RefObject<E | null>; value: string } {
  const rig = use(RigContext);
  if (rig === null) throw new Error('Nothing is posed outside of a rig');
  const ref = useRef<E>(null);
  // What React believes is in the document stays what it was, or it would write over the movement.
  const [first] = useState(() => value(rig.now()));
  const written = useRef(first);
  const draw = useEffectEvent((posture: Posture) => {
    const next = value(posture);
    if (next === written.current) return;
    written.current = next;
    ref.current?.setAttribute(attribute, next);
  });
  useLayoutEffect(() => rig.follow?.((posture) => draw(posture)), [rig]);
  return { ref, value: rig.follow === null ? value(rig.now()) : first };
}

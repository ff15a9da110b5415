import type { ReactNode } from 'react';
import type { Posture } from '../figure/posture.ts';
import { usePosed } from './use-posed.ts';

type PosedGroupProps = {
  transform: (posture: Posture) => string;
  children: ReactNode;
  className?: string | undefined;
};

/** A group that moves as a whole with the posture. */
export function PosedGroup({ transform, children, className }: PosedGroupProps) {
  const { ref, value } = usePosed<SVGGElement>('transform', transform);
  return (
    <g ref={ref} transform={value} className={className}>
      {children}
    </g>
  );
}

import type { SVGProps } from 'react';
import type { Posture } from '../figure/posture.ts';
import { usePosed } from './use-posed.ts';

type PosedPathProps = Omit<SVGProps<SVGPathElement>, 'd' | 'ref'> & {
  d: (posture: Posture) => string;
};

/** A path whose shape follows the posture. */
export function PosedPath({ d, ...rest }: PosedPathProps) {
  const { ref, value } = usePosed<SVGPathElement>('d', d);
  return <path {...rest} ref={ref} d={value} />;
}

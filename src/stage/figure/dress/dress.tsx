import type { FunctionComponent } from 'react';
import { PosedGroup } from '../../rig/posed-group.tsx';
import type { Body } from '../body.ts';
import type { PortraitData } from '../portrait-kinds.ts';
import { dressTransform } from '../torso-shape.ts';
import { Gown } from './gown.tsx';
import { Plain } from './plain.tsx';
import { School } from './school.tsx';
import { Smart } from './smart.tsx';
import { Warm } from './warm.tsx';
import { Work } from './work.tsx';

const DRESSES: Record<PortraitData['dress'], FunctionComponent<{ body: Body }>> = {
  plain: Plain,
  work: Work,
  school: School,
  smart: Smart,
  warm: Warm,
  gown: Gown,
};

type DressProps = { kind: PortraitData['dress']; body: Body };

/** What is seen of the clothes on the chest. */
export function Dress({ kind, body }: DressProps) {
  const Kind = DRESSES[kind];
  return (
    <PosedGroup transform={dressTransform}>
      <Kind body={body} />
    </PosedGroup>
  );
}

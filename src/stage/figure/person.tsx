import { memo, useMemo, type FunctionComponent } from 'react';
import type { Hands } from '../hands.ts';
import { PosedGroup } from '../rig/posed-group.tsx';
import { Arms } from './arms.tsx';
import { bodyOf, type Body } from './body.ts';
import { Cane } from './cane.tsx';
import { coloursOf } from './colours.ts';
import { Dress } from './dress/dress.tsx';
import styles from './figure.module.css';
import { HAIR } from './hair-catalogue.ts';
import { Head } from './head.tsx';
import { headTransform } from './head-place.ts';
import type { PortraitData } from './portrait-kinds.ts';
import { Torso } from './torso.tsx';
import { Wheelchair } from './wheelchair.tsx';

type PersonProps = {
  portrait: PortraitData;
  hands: Hands;
  /** What the arms are on. */
  table?: FunctionComponent | undefined;
  /** See {@link outfitShifts}. */
  outfit?: number;
};

/** Somebody, drawn down to the waist; 0, 0 is the pit of the neck. */
export function Person({ portrait, hands, table: Table, outfit = 0 }: PersonProps) {
  const body = useMemo(() => bodyOf(portrait), [portrait]);
  const back = HAIR[portrait.hair].back;
  return (
    <g style={coloursOf(portrait, outfit)}>
      {portrait.aid === 'wheelchair' && <Wheelchair body={body} />}
      <g className={styles.breath}>
        {back !== undefined && !(portrait.hair === 'bun' && portrait.headwear !== undefined) && (
          <PosedGroup transform={(posture) => headTransform(body, posture)}>
            <path className={styles.hair} d={back} />
          </PosedGroup>
        )}
        <Trunk portrait={portrait} body={body} />
      </g>
      {portrait.aid === 'cane' && <Cane body={body} />}
      {Table !== undefined && <Table />}
      <Arms body={body} hands={hands} bare={portrait.dress === 'gown'} />
    </g>
  );
}

type TrunkProps = { portrait: PortraitData; body: Body };

/** All but the arms. Nothing of it is rendered again while the figure moves. */
const Trunk = memo(({ portrait, body }: TrunkProps) => (
  <>
    <Torso body={body} />
    <Dress kind={portrait.dress} body={body} />
    <Head portrait={portrait} body={body} />
  </>
));

import { useMemo } from 'react';
import { bodyOf } from '../figure/body.ts';
import { Person } from '../figure/person.tsx';
import { postureOf } from '../figure/posture.ts';
import { bystanderPose } from '../pose.ts';
import { StillRig } from '../rig/still-rig.tsx';
import type { Bystander } from '../scene/scene-data.ts';

type Spot = { x: number; y: number; size: number };

/** Where there is room, in the order in which it is taken: at the right first, where the learner is not. */
const BESIDE: readonly Spot[] = [
  { x: 558, y: 214, size: 0.84 },
  { x: 222, y: 208, size: 0.8 },
  { x: 628, y: 206, size: 0.76 },
];
const BEHIND: readonly Spot[] = [
  { x: 556, y: 190, size: 0.56 },
  { x: 238, y: 184, size: 0.54 },
  { x: 620, y: 182, size: 0.52 },
  { x: 164, y: 190, size: 0.54 },
  { x: 500, y: 178, size: 0.48 },
  { x: 290, y: 176, size: 0.46 },
];
/** With somebody in the foreground at the right, those behind go to the left. */
const BEHIND_AT_THE_LEFT: readonly Spot[] = [1, 3, 5, 2, 0, 4].flatMap((at) => BEHIND[at] ?? []);

type OtherPeopleProps = { people: readonly Bystander[]; place: Bystander['place'] };

/** Those at one depth. Dogs sit in front of everything, and are drawn last (dogs.tsx). */
export function OtherPeople({ people, place }: OtherPeopleProps) {
  const persons = people.filter(({ portrait }) => portrait.figure !== 'dog');
  const here = persons.filter((one) => one.place === place);
  const crowded = persons.some((one) => one.place === 'beside');
  const spots = place === 'beside' ? BESIDE : crowded ? BEHIND_AT_THE_LEFT : BEHIND;
  // Who stands farther back is drawn first.
  return here
    .slice(0, spots.length)
    .map((one, at) => <Placed key={one.id} person={one} spot={spots[at]} />)
    .toReversed();
}

function Placed({ person, spot }: { person: Bystander; spot: Spot | undefined }) {
  const { portrait, outfit } = person;
  const side = (spot?.x ?? 0) > 378 ? 1 : -1;
  const body = useMemo(() => bodyOf(portrait), [portrait]);
  const posture = useMemo(() => postureOf(bystanderPose(side), body), [side, body]);
  if (spot === undefined) return null;
  const size = spot.size * body.size;
  return (
    <g
      transform={`translate(${spot.x} ${spot.y + (1 - body.size) * 260 * spot.size})scale(${size})`}
    >
      <StillRig posture={posture}>
        <Person portrait={portrait} hands="down" outfit={outfit} />
      </StillRig>
    </g>
  );
}

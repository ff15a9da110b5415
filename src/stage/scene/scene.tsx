import { memo, useMemo } from 'react';
import { Call } from '../call/call.tsx';
import { CameraOff } from '../call/camera-off.tsx';
import { bodyOf } from '../figure/body.ts';
import { Person } from '../figure/person.tsx';
import type { Hands } from '../hands.ts';
import { Dogs } from '../people/dogs.tsx';
import { Onlookers } from '../people/onlookers.tsx';
import { OtherPeople } from '../people/other-people.tsx';
import { GazeMark } from '../presence/gaze-mark.tsx';
import { Learner } from '../presence/learner.tsx';
import { PosedGroup } from '../rig/posed-group.tsx';
import { placeColours, Setting } from '../settings/setting.tsx';
import { TABLES } from '../settings/table.tsx';
import { callTransform, clientTransform, roomTransform } from './client-place.ts';
import type { SceneData } from './scene-data.ts';

type SceneProps = { scene: SceneData; hands: Hands; moves: boolean };

/** Rooms are most of a picture, and never change; those who look on seldom do. */
const Room = memo(Setting);
const Others = memo(OtherPeople);

/** Everything that is seen, from the far wall to the learner's shoulder. */
export function Scene(props: SceneProps) {
  return (
    <g style={placeColours(props.scene.kind)}>
      {props.scene.kind === 'telehealth' ? <OnCall {...props} /> : <InRoom {...props} />}
    </g>
  );
}

function InRoom({ scene, hands, moves }: SceneProps) {
  const { kind, portrait, people, presence } = scene;
  const body = useMemo(() => bodyOf(portrait), [portrait]);
  return (
    <>
      <PosedGroup transform={roomTransform}>
        <Room kind={kind} />
        {scene.watched && <Onlookers />}
        <Others people={people} place="behind" />
      </PosedGroup>
      <Others people={people} place="beside" />
      <PosedGroup transform={(posture) => clientTransform(body, posture)}>
        <Person portrait={portrait} hands={hands} table={TABLES[kind]} />
      </PosedGroup>
      <Dogs people={people} />
      <GazeMark presence={presence} />
      <Learner presence={presence} moves={moves} />
    </>
  );
}

function OnCall({ scene, hands }: SceneProps) {
  const { kind, portrait, people, presence } = scene;
  const body = useMemo(() => bodyOf(portrait), [portrait]);
  return (
    <Call voice={presence.voice}>
      {scene.camera === 'off' ? (
        <CameraOff initials={scene.initials} />
      ) : (
        <>
          <Room kind={kind} />
          <Others people={people} place="behind" />
          <Others people={people} place="beside" />
          <PosedGroup transform={(posture) => callTransform(body, posture)}>
            <Person portrait={portrait} hands={hands} />
          </PosedGroup>
        </>
      )}
    </Call>
  );
}

import { presenceIndex, STANCES } from '#domain/client/presence.ts';
import type { PhaseIndex } from '#domain/client/phases.ts';
import type { Presence, SettingKind } from '#domain/scenario/vocabulary.ts';
import { PHASES } from '#domain/technique/vocabulary.ts';
import { bodyOf } from '#stage/figure/body.ts';
import { Person } from '#stage/figure/person.tsx';
import type { PortraitData } from '#stage/figure/portrait-kinds.ts';
import { postureOf } from '#stage/figure/posture.ts';
import type { Hands } from '#stage/hands.ts';
import { PHASE_AROUSAL } from '#stage/phase-poses.ts';
import { poseOf, type Shown } from '#stage/pose.ts';
import { StillRig } from '#stage/rig/still-rig.tsx';
import type { SceneData } from '#stage/scene/scene-data.ts';
import { Scene } from '#stage/scene/scene.tsx';
import { TABLES } from '#stage/settings/table.tsx';
import type { Options } from './options.ts';

/** A state in the middle of a phase. */
export const stateIn = (
  phase: number,
  vitals: Options['vitals'],
  presence: Presence = STANCES.neutral,
): Shown => ({
  phase: phase as PhaseIndex,
  arousal: PHASE_AROUSAL[PHASES[phase] ?? 'settled'],
  presence: presenceIndex(presence),
  ...vitals,
});

type FigureProps = {
  portrait: PortraitData;
  state: Shown;
  options: Options;
  /** Instead of those of the pose. */
  hands?: Hands;
};

/** One person, without a place. */
export function Figure({ portrait, state, options, hands }: FigureProps) {
  const body = bodyOf(portrait);
  const pose = poseOf(state);
  const held = hands === undefined ? pose : { ...pose, hands };
  return (
    <svg viewBox={options.box} style={{ width: options.width, background: 'var(--sunken)' }}>
      <StillRig posture={postureOf(held, body)}>
        <g transform={`translate(0 ${(1 - body.size) * 180}) scale(${body.size})`}>
          <Person
            portrait={portrait}
            hands={held.hands}
            {...(hands === undefined ? {} : { table: TABLES.home })}
          />
        </g>
      </StillRig>
    </svg>
  );
}

type PlaceProps = {
  kind: SettingKind;
  portrait: PortraitData;
  state: Shown;
  width: number;
  presence?: Presence;
  more?: Partial<SceneData>;
};

/** A whole scene. */
export function Place({ kind, portrait, state, width, presence, more }: PlaceProps) {
  const shown = presence ?? STANCES.neutral;
  const pose = poseOf(
    { ...state, presence: presenceIndex(shown) },
    { table: TABLES[kind] !== undefined, inPerson: kind !== 'telehealth' },
  );
  const scene: SceneData = {
    kind,
    camera: 'on',
    initials: 'EL',
    portrait,
    people: [],
    watched: false,
    presence: shown,
    ...more,
  };
  return (
    <svg viewBox="0 0 640 400" style={{ width, borderRadius: 12 }}>
      <StillRig posture={postureOf(pose, bodyOf(portrait))}>
        <Scene scene={scene} hands={pose.hands} moves={false} />
      </StillRig>
    </svg>
  );
}

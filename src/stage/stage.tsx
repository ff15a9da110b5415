import './stage.css';
import { useEffect, useId, useMemo, useRef } from 'react';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { classNames } from '#ui/class-names.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { describeScene } from './describe-scene.ts';
import { bodyOf } from './figure/body.ts';
import figure from './figure/figure.module.css';
import { postureOf } from './figure/posture.ts';
import { poseOf, type Pose } from './pose.ts';
import { MovingRig } from './rig/moving-rig.tsx';
import { StillRig } from './rig/still-rig.tsx';
import { sceneOf } from './scene/scene-data.ts';
import { Scene } from './scene/scene.tsx';
import { TABLES } from './settings/table.tsx';
import styles from './stage.module.css';

type StageProps = {
  scenario: CompiledScenario;
  state: EncounterState;
  /** The client is speaking now. */
  speaking?: boolean;
  /** Poses change at once, and nothing breathes. */
  still?: boolean;
  className?: string;
};

/** The scene: the client where they are, and how the learner is there with them. */
export function Stage({ scenario, state, speaking = false, still = false, className }: StageProps) {
  const reduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const moves = !still && !reduced;
  const id = useId();
  const { brief, full } = describeScene(scenario, state);
  // Of the encounter only flags change who is there, and the presence how the learner is.
  const { flags, presence } = state;
  const scene = useMemo(() => sceneOf(scenario, { flags, presence }), [scenario, flags, presence]);
  const pose = useMemo(
    () =>
      spoken(
        poseOf(state, { table: TABLES[scene.kind] !== undefined, inPerson: scenario.inPerson }),
        speaking,
      ),
    [scenario, scene, state, speaking],
  );
  const posture = useMemo(() => postureOf(pose, bodyOf(scene.portrait)), [pose, scene.portrait]);
  const drawing = useBreathing(pose.breathing);
  const Rig = moves ? MovingRig : StillRig;
  return (
    <figure className={className}>
      <svg
        ref={drawing}
        viewBox="0 0 640 400"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- what moves cannot be an img element.
        role="img"
        aria-label={brief}
        aria-describedby={id}
        className={classNames(styles.scene, moves && figure.alive)}
        data-restless={moves ? restless(pose) : undefined}
        data-speaking={moves && speaking ? '' : undefined}
      >
        <desc id={id}>{full}</desc>
        <Rig posture={posture}>
          <Scene scene={scene} hands={pose.hands} moves={moves} />
        </Rig>
      </svg>
    </figure>
  );
}

/** A mouth that speaks is open, whether it moves or not. */
const spoken = (pose: Pose, speaking: boolean): Pose =>
  speaking ? { ...pose, mouthOpen: Math.max(pose.mouthOpen, 0.34) } : pose;

const restless = ({ fidget }: Pose) =>
  fidget >= 0.9 ? 'tremble' : fidget >= 0.4 ? 'fidget' : undefined;

/** At rest; the animation is made for this many breaths a minute. */
const BREATHS = 12;

/** Breath quickens with the pose. By rate and not by duration, which would make it jump. */
function useBreathing(breathing: number) {
  const drawing = useRef<SVGSVGElement>(null);
  // After each rendering: one that begins to move has new animations.
  useEffect(() => {
    const chest = drawing.current?.querySelector(`.${figure.breath}`);
    // Not every browser, nor a test, can tell its animations.
    for (const animation of chest?.getAnimations?.() ?? [])
      animation.updatePlaybackRate(breathing / BREATHS);
  });
  return drawing;
}

import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { PHASES, type Phase } from '#domain/technique/vocabulary.ts';
import { bodyText, sceneText, voiceText, type Their } from '#text/stage.ts';
import { poseOf, type Pose } from './pose.ts';
import { sceneOf, type SceneData } from './scene/scene-data.ts';

export type SceneDescription = {
  /** One sentence of body language. */
  brief: string;
  /** The place, who is there, and how the learner is there. */
  full: string;
};

/** What is seen, in words, for who does not see it: behaviour only, for the learner to read. */
export function describeScene(scenario: CompiledScenario, state: EncounterState): SceneDescription {
  const { client, setting } = scenario.source;
  const scene = sceneOf(scenario, state);
  const name = firstName(client.name);
  const their = theirOf(client.pronouns);
  const phase = PHASES[state.phase] ?? 'settled';
  const surface = sceneText.surfaces[scene.kind];
  const pose = poseOf(state, { table: surface !== null, inPerson: scenario.inPerson });
  const hidden = scene.kind === 'telehealth' && scene.camera === 'off';
  return {
    brief: hidden
      ? voiceText.sentence(name, their, voiceOf(phase, state.hope))
      : bodyText.sentence(
          name,
          bodyText.hands[pose.hands](their, surface),
          leanOf(pose),
          faceOf(phase, pose, their),
          eyesOf(pose, their),
        ),
    full: [setting.place, ...othersOf(scene, name), learnerOf(scene, name)].join(' '),
  };
}

/** "Ms. Pell" stays whole; of "Walter Nguyen" it is Walter. */
function firstName(name: string): string {
  const [first = name] = name.split(' ');
  return first.endsWith('.') ? name : first;
}

function theirOf(pronouns: string): Their {
  if (/^he\b/i.test(pronouns)) return 'his';
  return /^she\b/i.test(pronouns) ? 'her' : 'their';
}

function faceOf(phase: Phase, pose: Pose, their: Their): string {
  const face = bodyText.face[phase](their);
  return pose.tears >= 0.5 && phase === 'recovery' ? `${face}, ${bodyText.wet}` : face;
}

function leanOf({ lean, turn }: Pose): string | null {
  if (turn >= 0.45) return bodyText.leans.aside;
  if (lean >= 0.25) return bodyText.leans.in;
  return lean <= -0.3 ? bodyText.leans.back : null;
}

function eyesOf({ gazeX, gazeY, hands }: Pose, their: Their): string | null {
  if (hands === 'face') return null;
  if (gazeY >= 0.5) return bodyText.eyes.down(their);
  if (gazeX >= 0.35) return bodyText.eyes.aside(their);
  return gazeY <= -0.25 ? bodyText.eyes.up() : bodyText.eyes.you(their);
}

/** A calm voice without hope is flat: what there is to hear in a quiet crisis. */
const voiceOf = (phase: Phase, hope: number): string =>
  phase === 'settled' && hope < 30 ? voiceText.flat : voiceText[phase];

function othersOf({ people, watched }: SceneData, client: string): string[] {
  const named = (place: 'beside' | 'behind') =>
    people.filter((one) => one.place === place).map((one) => one.name);
  const [beside, behind] = [named('beside'), named('behind')];
  return [
    ...(beside.length > 0 ? [sceneText.beside(client, beside)] : []),
    ...(behind.length > 0 ? [sceneText.behind(behind)] : []),
    ...(watched ? [sceneText.watched] : []),
  ];
}

function learnerOf({ kind, camera, presence }: SceneData, client: string): string {
  const voice = sceneText.voice[presence.voice];
  if (kind === 'telehealth') {
    const call = camera === 'off' ? sceneText.callOff(client) : sceneText.call(client);
    return `${call} ${sceneText.voiceAlone(voice)}`;
  }
  return sceneText.stance(
    sceneText.distance[presence.distance],
    sceneText.posture[presence.posture],
    voice,
    sceneText.eyes[presence.eyes],
  );
}

import { presenceAt } from '#domain/client/presence.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import type { Presence } from '#domain/scenario/vocabulary.ts';
import { PHASES, type Phase } from '#domain/technique/vocabulary.ts';
import { handsOf, type Hands } from './hands.ts';
import { PHASE_AROUSAL, PHASE_POSES } from './phase-poses.ts';
import type { HeldNumbers, PoseNumbers } from './pose-numbers.ts';

export type Pose = PoseNumbers & {
  hands: Hands;
  /** Breaths in a minute. */
  breathing: number;
  /** 0 sits still, 1 cannot. */
  fidget: number;
};

/** What of the encounter shows in a person. */
export type Shown = Pick<
  EncounterState,
  'phase' | 'arousal' | 'trust' | 'hope' | 'engagement' | 'presence'
>;

/** What is around: whether there is a table to hold on to, and whether the learner is in the room. */
export type Surroundings = { table: boolean; inPerson: boolean };

const ROOM: Surroundings = { table: true, inPerson: true };

const SIZE = { near: 1.16, 'two-arms': 1, far: 0.8 } as const satisfies Record<
  Presence['distance'],
  number
>;

/** The pose of a client, as a learner would see it: never random, never of who they are. */
export function poseOf(state: Shown, { table, inPerson }: Surroundings = ROOM): Pose {
  const phase = PHASES[state.phase] ?? 'settled';
  const { distance, posture } = presenceAt(state.presence);
  const held = reacting(inspirited(aroused(PHASE_POSES[phase], phase, state), state), phase, state);
  const numbers = inPerson ? crowded(held, phase, distance, posture) : held;
  const hands = handsOf({ phase, hope: state.hope, engagement: state.engagement, table });
  return {
    ...numbers,
    // Into two hands a head goes straight down.
    headTilt: hands === 'face' ? 0.1 : numbers.headTilt,
    distance: inPerson ? SIZE[distance] : 1,
    lookedDownOn: inPerson && posture === 'looming' ? 1 : 0,
    hands,
    // A body at rest takes about twelve breaths a minute, one in panic up to thirty.
    breathing: phase === 'recovery' ? 14 : 12 + state.arousal * 0.18,
    fidget: FIDGET[phase],
  };
}

const FIDGET: Record<Phase, number> = {
  settled: 0,
  anxious: 0.6,
  defensive: 0,
  crisis: 1,
  recovery: 0,
};

/** Within a phase arousal tightens a body by degrees. */
function aroused(held: HeldNumbers, phase: Phase, { arousal }: Shown): HeldNumbers {
  if (phase === 'recovery') return held;
  const more = limit((arousal - PHASE_AROUSAL[phase]) / 25, -0.5, 0.5);
  return {
    ...held,
    shoulders: held.shoulders + more * 0.2,
    browKnit: limit(held.browKnit + more * 0.2, 0, 1),
    mouthOpen: phase === 'crisis' ? held.mouthOpen + more * 0.3 : held.mouthOpen,
    flush: limit(held.flush + more * 0.25, 0, 1),
  };
}

/** With less hope than this, distress comes with tears. */
const TEARFUL = 20;

/** Hope lifts the head; without it head, eyes and mouth go down. */
function inspirited(held: HeldNumbers, { hope }: Shown): HeldNumbers {
  const lift = (hope - 50) / 50;
  const down = Math.max(0, -lift);
  return {
    ...held,
    headNod: limit(held.headNod - lift * 0.22, -0.5, 1),
    eyeOpen: held.eyeOpen - down * 0.12,
    gazeY: limit(held.gazeY + down * 0.35, -1, 1),
    browTilt: limit(held.browTilt + down * 0.25, -1, 1),
    mouthCurve: limit(held.mouthCurve + lift * (lift < 0 ? 0.6 : 0.2), -1, 1),
    shoulders: held.shoulders - down * 0.2,
    tears: hope < TEARFUL && held.browTilt > 0.5 ? Math.max(held.tears, 0.6) : held.tears,
  };
}

/** Trust turns a person towards the learner; who has had enough turns away. */
function reacting(held: HeldNumbers, phase: Phase, { trust, engagement }: Shown): HeldNumbers {
  const close = limit((trust - 50) / 50, 0, 1);
  // In the worst of it nobody chooses where to look, and anger does not look away.
  const free = phase === 'crisis' ? 0.4 : phase === 'defensive' ? 0.5 : 1;
  const wary = limit((50 - trust) / 50, 0, 1) * free;
  const gone = limit((40 - engagement) / 40, 0, 1) * free;
  return {
    ...held,
    gazeX: limit(held.gazeX * (1 - close * 0.6) + wary * 0.25 + gone * 0.45, -1, 1),
    gazeY: limit(held.gazeY * (1 - close * 0.35) + gone * 0.3, -1, 1),
    headTurn: limit(held.headTurn * (1 - close) + wary * 0.25 + gone * 0.45, -1, 1),
    turn: limit(held.turn * (1 - close) + wary * 0.4 + gone * 0.5, -1, 1),
    lean: limit(held.lean + close * 0.35 - wary * 0.2 - gone * 0.25, -1, 1),
    mouthCurve: limit(held.mouthCurve + (phase === 'settled' ? close * 0.2 : 0), -1, 1),
  };
}

/** Too near, or stood over, a person gives way as far as the chair lets them. */
function crowded(
  held: HeldNumbers,
  phase: Phase,
  distance: Presence['distance'],
  posture: Presence['posture'],
): HeldNumbers {
  const near = distance === 'near' && phase !== 'settled' ? 1 : 0;
  const looming = posture === 'looming' ? 1 : 0;
  return {
    ...held,
    lean: limit(held.lean - near * 0.35 - looming * 0.25, -1, 1),
    shoulders: limit(held.shoulders + near * 0.12 + looming * 0.12, -1, 1.1),
    gazeY: limit(held.gazeY - looming * 0.35, -1, 1),
  };
}

const limit = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** A person in a mood, with nobody in particular before them. */
export const moodPose = (mood: Phase): Pose => ({
  ...PHASE_POSES[mood],
  distance: 1,
  lookedDownOn: 0,
  hands: handsOf({ phase: mood, hope: 50, engagement: 50, table: true }),
  breathing: 12,
  fidget: 0,
});

/** Somebody who is there too and looks on; 1 is at the right of the client. */
export function bystanderPose(side: -1 | 1): Pose {
  return {
    ...moodPose('settled'),
    hands: 'down',
    browTilt: 0.35,
    browRaise: 0.1,
    mouthCurve: -0.05,
    headTilt: 0,
    headTurn: -0.4 * side,
    gazeX: -0.6 * side,
  };
}

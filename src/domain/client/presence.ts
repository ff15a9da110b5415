import { PRESENCE, type Presence } from '../scenario/vocabulary.ts';
import { ANXIOUS, CRISIS, DEFENSIVE, RECOVERY, SETTLED, type PhaseIndex } from './phases.ts';
import type { Sensitivities } from './response-effect.ts';
import { toGrain, type Change } from './vitals.ts';

/**
 * Presence persists from turn to turn and moves the client on every turn (BETA domains 1 and 2; the
 * seed's "without crowding"). The figures are our assumption.
 */

/** All presences as one number 0–80, so that states stay small. */
export const PRESENCE_COUNT = 81;

export function presenceIndex(presence: Presence): number {
  const at = <T>(values: readonly T[], value: T) => values.indexOf(value);
  return (
    at(PRESENCE.distance, presence.distance) * 27 +
    at(PRESENCE.posture, presence.posture) * 9 +
    at(PRESENCE.voice, presence.voice) * 3 +
    at(PRESENCE.eyes, presence.eyes)
  );
}

const PRESENCES: readonly Presence[] = PRESENCE.distance.flatMap((distance) =>
  PRESENCE.posture.flatMap((posture) =>
    PRESENCE.voice.flatMap((voice) =>
      PRESENCE.eyes.map((eyes) => ({ distance, posture, voice, eyes })),
    ),
  ),
);

export function presenceAt(index: number): Presence {
  const presence = PRESENCES[index];
  if (presence === undefined) throw new RangeError(`No presence has the index ${index}`);
  return presence;
}

/** Three fixed ways of being there, which the verifier explores. */
export const STANCES = {
  attentive: { distance: 'two-arms', posture: 'open', voice: 'soft', eyes: 'soft' },
  neutral: { distance: 'two-arms', posture: 'neutral', voice: 'level', eyes: 'soft' },
  crowding: { distance: 'near', posture: 'looming', voice: 'loud', eyes: 'fixed' },
} as const satisfies Record<string, Presence>;
export type StanceName = keyof typeof STANCES;

/** Where an encounter starts: the first value of each channel. */
export const OPENING_PRESENCE: Presence = STANCES.neutral;

type ByPhase = readonly [
  settled: number,
  anxious: number,
  defensive: number,
  crisis: number,
  recovery: number,
];
const NEAR: ByPhase = [0, 5, 10, 15, 5];
const LOOMING: ByPhase = [0, 5, 10, 10, 5];
const LOUD: ByPhase = [0, 5, 10, 10, 10];
const FIXED_EYES: ByPhase = [0, 0, 5, 5, 5];
const MOST_AROUSAL = 20;

/** What being there in this way does in one turn. `inPerson` false: only the voice reaches the client. */
export function presenceEffect(
  presence: Presence,
  phase: PhaseIndex,
  sensitivities: Sensitivities,
  inPerson: boolean,
): Change {
  let arousal = 0;
  let trust = 0;
  let engagement = 0;
  if (inPerson) {
    if (presence.distance === 'near')
      arousal += toGrain(NEAR[phase] * (sensitivities.distance ?? 1));
    if (presence.distance === 'near' && (phase === DEFENSIVE || phase === CRISIS)) trust -= 5;
    if (presence.distance === 'far' && phase === CRISIS) arousal -= 5;
    if (presence.distance === 'far' && (phase === SETTLED || phase === ANXIOUS)) engagement -= 5;
    if (presence.posture === 'looming')
      arousal += toGrain(LOOMING[phase] * (sensitivities.authority ?? 1));
    if (presence.posture === 'looming' && phase !== SETTLED) trust -= 5;
    if (presence.eyes === 'fixed') arousal += FIXED_EYES[phase];
    if (presence.eyes === 'away' && (phase === SETTLED || phase === RECOVERY)) engagement -= 5;
  }
  if (presence.voice === 'loud') arousal += LOUD[phase];
  const open = inPerson ? presence.posture === 'open' : true;
  if (presence.voice === 'soft' && open && phase !== SETTLED) arousal -= 5;
  return {
    arousal: Math.max(-5, Math.min(MOST_AROUSAL, arousal)),
    trust,
    hope: 0,
    engagement,
  };
}

/** Near enough to crowd a person who is this agitated counts as crowding (BETA domain 1). */
export const CROWDING_AROUSAL = 60;
export const crowds = (presence: Presence, arousal: number): boolean =>
  presence.distance === 'near' && arousal >= CROWDING_AROUSAL;

/**
 * How well the stance shows SF3: 3 space, open hands and a quiet voice; 2 nothing that threatens;
 * 1 one thing that does; 0 more than one.
 */
export function stanceLevel(presence: Presence): 0 | 1 | 2 | 3 {
  const threats =
    Number(presence.distance === 'near') +
    Number(presence.posture === 'looming') +
    Number(presence.voice === 'loud') +
    Number(presence.eyes === 'fixed');
  if (threats > 1) return 0;
  if (threats === 1) return 1;
  return presence.posture === 'open' && presence.voice === 'soft' ? 3 : 2;
}

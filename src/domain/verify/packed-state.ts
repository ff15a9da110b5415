import type { PhaseIndex } from '../client/phases.ts';
import { GRAIN } from '../technique/technique.ts';
import type { EncounterState, Stage } from '../encounter/state.ts';

/** A state as five 32-bit words: what the explorer stores and compares. Packing loses nothing. */
export const WORDS = 5;

/** Most beats, steps or endings that fit. */
export const MOST_PLACES = 1024;

export function pack(state: EncounterState, into: Int32Array, offset: number): void {
  into[offset] =
    (state.arousal / GRAIN) |
    ((state.trust / GRAIN) << 5) |
    ((state.hope / GRAIN) << 10) |
    ((state.engagement / GRAIN) << 15) |
    (state.at << 20) |
    (state.stage << 30);
  into[offset + 1] = state.flags;
  into[offset + 2] = state.monitors | (state.hot << 30) | (state.red << 31);
  into[offset + 3] =
    state.facts |
    (state.cues << 12) |
    (state.recoveryTurns << 24) |
    (state.takeovers << 26) |
    (state.borrowed << 28) |
    (state.redPending << 30);
  into[offset + 4] =
    state.lead |
    (state.streak << 7) |
    ((state.trustLost / GRAIN) << 10) |
    (state.repairWindow << 15) |
    (state.rapport << 17) |
    (state.phase << 20) |
    (state.presence << 23);
}

export function unpack(words: Int32Array, offset: number): EncounterState {
  const vitals = words[offset] ?? 0;
  const flags = words[offset + 1] ?? 0;
  const rules = words[offset + 2] ?? 0;
  const told = words[offset + 3] ?? 0;
  const memory = words[offset + 4] ?? 0;
  return {
    stage: (vitals >>> 30) as Stage,
    at: (vitals >>> 20) & 1023,
    arousal: (vitals & 31) * GRAIN,
    trust: ((vitals >>> 5) & 31) * GRAIN,
    hope: ((vitals >>> 10) & 31) * GRAIN,
    engagement: ((vitals >>> 15) & 31) * GRAIN,
    phase: ((memory >>> 20) & 7) as PhaseIndex,
    recoveryTurns: (told >>> 24) & 3,
    hot: ((rules >>> 30) & 1) as 0 | 1,
    flags,
    facts: told & 4095,
    cues: (told >>> 12) & 4095,
    monitors: rules & 0x3fffffff,
    rapport: (memory >>> 17) & 7,
    lead: memory & 127,
    streak: (memory >>> 7) & 7,
    repairWindow: (memory >>> 15) & 3,
    trustLost: ((memory >>> 10) & 31) * GRAIN,
    redPending: ((told >>> 30) & 1) as 0 | 1,
    red: (rules >>> 31) as 0 | 1,
    borrowed: (told >>> 28) & 3,
    takeovers: (told >>> 26) & 3,
    presence: (memory >>> 23) & 127,
  };
}

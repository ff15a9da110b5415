import { describe, expect, it } from 'vitest';
import { presenceIndex, STANCES } from '#domain/client/presence.ts';
import type { PhaseIndex } from '#domain/client/phases.ts';
import type { Presence } from '#domain/scenario/vocabulary.ts';
import { PHASES, type Phase } from '#domain/technique/vocabulary.ts';
import { PHASE_AROUSAL } from './phase-poses.ts';
import type { HeldNumbers } from './pose-numbers.ts';
import { poseOf, type Pose, type Shown, type Surroundings } from './pose.ts';

const shown = (phase: Phase, more: Partial<Shown> = {}): Shown => ({
  phase: PHASES.indexOf(phase) as PhaseIndex,
  arousal: PHASE_AROUSAL[phase],
  trust: 50,
  hope: 50,
  engagement: 50,
  presence: presenceIndex(STANCES.neutral),
  ...more,
});
const at = (phase: Phase, more: Partial<Shown> = {}, around?: Surroundings): Pose =>
  poseOf(shown(phase, more), around);
const standing = (presence: Presence) => ({ presence: presenceIndex(presence) });

const LEVELS = [0, 25, 50, 75, 100];
const rises = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0)) &&
  (values.at(-1) ?? 0) > (values[0] ?? 0);

/** What a face and a pair of shoulders tell from across a room. */
const SIGNS: readonly (keyof HeldNumbers)[] = [
  'browRaise', 'browTilt', 'browKnit', 'eyeOpen', 'gazeY', 'mouthCurve', 'mouthOpen', 'headNod',
  'headTilt', 'shoulders',
]; // prettier-ignore

describe('the five phases', () => {
  it('differ from each other in many signs at once', () => {
    for (const [index, one] of PHASES.entries())
      for (const other of PHASES.slice(index + 1)) {
        const [a, b] = [at(one), at(other)];
        const clear = SIGNS.filter((sign) => Math.abs(a[sign] - b[sign]) >= 0.3);
        expect(clear.length, `${one} and ${other}`).toBeGreaterThanOrEqual(4);
      }
  });

  it('each do something else with their hands', () => {
    expect(new Set(PHASES.map((phase) => at(phase).hands)).size).toBe(PHASES.length);
  });

  it('look spent in recovery, and not calm', () => {
    const [calm, spent] = [at('settled'), at('recovery')];
    expect(spent.shoulders).toBeLessThan(calm.shoulders - 0.5);
    expect(spent.headNod).toBeGreaterThan(calm.headNod + 0.5);
    expect(spent.eyeOpen).toBeLessThan(calm.eyeOpen - 0.3);
    expect(spent.mouthCurve).toBeLessThan(0);
  });

  it('do not stay still when anxious or overwhelmed, and do otherwise', () => {
    const restless = PHASES.filter((phase) => at(phase).fidget > 0);
    expect(restless).toEqual(['anxious', 'crisis']);
  });
});

describe('arousal', () => {
  const RISING: readonly Phase[] = ['settled', 'anxious', 'defensive', 'crisis'];

  it('raises shoulders, breath and colour from phase to phase', () => {
    const poses = RISING.map((phase) => at(phase));
    expect(rises(poses.map((pose) => pose.shoulders))).toBe(true);
    expect(rises(poses.map((pose) => pose.breathing))).toBe(true);
    expect(rises(poses.map((pose) => pose.flush))).toBe(true);
  });

  it('tightens a body within a phase too', () => {
    const poses = [75, 85, 95].map((arousal) => at('crisis', { arousal }));
    expect(rises(poses.map((pose) => pose.shoulders))).toBe(true);
    expect(rises(poses.map((pose) => pose.mouthOpen))).toBe(true);
  });
});

describe('trust', () => {
  it.each(['settled', 'anxious', 'recovery'] as const)(
    'turns eyes and body to you: %s',
    (phase) => {
      const poses = LEVELS.map((trust) => at(phase, { trust }));
      expect(rises(poses.map((pose) => -Math.abs(pose.gazeX)))).toBe(true);
      expect(rises(poses.map((pose) => -Math.abs(pose.turn)))).toBe(true);
      expect(rises(poses.map((pose) => pose.lean))).toBe(true);
    },
  );

  it('does not make anger look away', () => {
    expect(Math.abs(at('defensive', { trust: 10 }).gazeX)).toBeLessThan(0.2);
  });
});

describe('hope', () => {
  it.each(PHASES)('lifts the head: %s', (phase) => {
    const poses = LEVELS.map((hope) => at(phase, { hope }));
    expect(rises(poses.map((pose) => -pose.headNod))).toBe(true);
    expect(rises(poses.map((pose) => pose.mouthCurve))).toBe(true);
  });

  it('takes the smile from a calm person who has none', () => {
    expect(at('settled', { hope: 10 }).mouthCurve).toBeLessThan(0.05);
    expect(at('settled', { hope: 70 }).mouthCurve).toBeGreaterThan(0.3);
  });

  it('brings tears to distress when it is almost gone, and none to anger', () => {
    expect(at('anxious', { hope: 10 }).tears).toBeGreaterThan(0.5);
    expect(at('anxious', { hope: 40 }).tears).toBe(0);
    expect(at('defensive', { hope: 10 }).tears).toBe(0);
  });

  it('decides whether the head sinks onto a hand or into both', () => {
    expect(at('recovery', { hope: 40 }).hands).toBe('propped');
    expect(at('recovery', { hope: 10 }).hands).toBe('face');
  });
});

describe('engagement', () => {
  it('turns away who has had enough', () => {
    const poses = [40, 30, 20, 10, 0].map((engagement) => at('anxious', { engagement }));
    expect(rises(poses.map((pose) => pose.turn))).toBe(true);
    expect(rises(poses.map((pose) => pose.gazeX))).toBe(true);
    expect(poses.at(-1)?.hands).toBe('holding-self');
  });

  it('lets a grievance be fought for at the table, and shut in without it', () => {
    expect(at('defensive', { engagement: 60 }).hands).toBe('gripping');
    expect(at('defensive', { engagement: 30 }).hands).toBe('crossed');
    const noTable = { table: false, inPerson: true };
    expect(at('defensive', { engagement: 60 }, noTable).hands).toBe('crossed');
  });
});

describe('the learner', () => {
  const near: Presence = { ...STANCES.neutral, distance: 'near' };

  it('is met larger when near, smaller when far', () => {
    const sizes = (['far', 'two-arms', 'near'] as const).map(
      (distance) => at('anxious', standing({ ...STANCES.neutral, distance })).distance,
    );
    expect(rises(sizes)).toBe(true);
  });

  it('makes a tense client give way by coming near, and a settled one not', () => {
    expect(at('defensive', standing(near)).lean).toBeLessThan(at('defensive').lean);
    expect(at('settled', standing(near)).lean).toBe(at('settled').lean);
  });

  it('is looked up to when standing over the client', () => {
    const pose = at('anxious', standing({ ...STANCES.neutral, posture: 'looming' }));
    expect(pose.lookedDownOn).toBe(1);
    expect(pose.gazeY).toBeLessThan(at('anxious').gazeY);
  });

  it('cannot come near in a call', () => {
    const call = { table: false, inPerson: false };
    expect(at('crisis', standing(STANCES.crowding), call)).toEqual(at('crisis', {}, call));
  });
});

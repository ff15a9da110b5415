import { describe, expect, it } from 'vitest';
import { PRESENCE, type Presence } from '../scenario/vocabulary.ts';
import {
  OPENING_PRESENCE,
  PRESENCE_COUNT,
  STANCES,
  crowds,
  presenceAt,
  presenceEffect,
  presenceIndex,
  stanceLevel,
} from './presence.ts';
import { ANXIOUS, CRISIS, DEFENSIVE, RECOVERY, SETTLED } from './phases.ts';
import type { Sensitivities } from './response-effect.ts';

const being = (change: Partial<Presence>): Presence => ({ ...STANCES.neutral, ...change });
const PHASES = [SETTLED, ANXIOUS, DEFENSIVE, CRISIS, RECOVERY] as const;

/** What this presence does to one vital in each of the five phases. */
const byPhase = (
  vital: 'arousal' | 'trust' | 'hope' | 'engagement',
  change: Partial<Presence>,
  {
    sensitivities = {},
    inPerson = true,
  }: { sensitivities?: Sensitivities; inPerson?: boolean } = {},
) => PHASES.map((phase) => presenceEffect(being(change), phase, sensitivities, inPerson)[vital]);

describe('presences as numbers', () => {
  const all = Array.from({ length: PRESENCE_COUNT }, (_, index) => index);

  it('are as many as there are ways to be there, each with a number of its own', () => {
    expect(PRESENCE_COUNT).toBe(Object.values(PRESENCE).reduce((n, { length }) => n * length, 1));
    for (const index of all) expect(presenceIndex(presenceAt(index))).toBe(index);
  });

  it('begin with the one in which an encounter opens', () => {
    expect(presenceIndex(OPENING_PRESENCE)).toBe(0);
    expect(OPENING_PRESENCE).toEqual({
      distance: PRESENCE.distance[0],
      posture: PRESENCE.posture[0],
      voice: PRESENCE.voice[0],
      eyes: PRESENCE.eyes[0],
    });
  });

  it('do not go on beyond the last', () => {
    expect(() => presenceAt(PRESENCE_COUNT)).toThrow('81');
    expect(() => presenceAt(-1)).toThrow(RangeError);
  });
});

describe('presence in the room, in the order settled, anxious, defensive, crisis, recovery', () => {
  it('that is neutral moves nobody', () => {
    for (const vital of ['arousal', 'trust', 'hope', 'engagement'] as const)
      expect(byPhase(vital, {})).toEqual([0, 0, 0, 0, 0]);
  });

  it('that is attentive calms everyone who is not settled', () => {
    expect(byPhase('arousal', STANCES.attentive)).toEqual([0, -5, -5, -5, -5]);
    expect(byPhase('trust', STANCES.attentive)).toEqual([0, 0, 0, 0, 0]);
  });

  it('calms only when a soft voice and an open posture come together', () => {
    expect(byPhase('arousal', { voice: 'soft' })).toEqual([0, 0, 0, 0, 0]);
    expect(byPhase('arousal', { posture: 'open' })).toEqual([0, 0, 0, 0, 0]);
  });

  it('that is near raises arousal, and costs trust where the person is agitated', () => {
    expect(byPhase('arousal', { distance: 'near' })).toEqual([0, 5, 10, 15, 5]);
    expect(byPhase('trust', { distance: 'near' })).toEqual([0, 0, -5, -5, 0]);
  });

  it('that is far helps in crisis and loses a calm person', () => {
    expect(byPhase('arousal', { distance: 'far' })).toEqual([0, 0, 0, -5, 0]);
    expect(byPhase('engagement', { distance: 'far' })).toEqual([-5, -5, 0, 0, 0]);
  });

  it('that looms raises arousal and costs trust', () => {
    expect(byPhase('arousal', { posture: 'looming' })).toEqual([0, 5, 10, 10, 5]);
    expect(byPhase('trust', { posture: 'looming' })).toEqual([0, -5, -5, -5, -5]);
  });

  it('that is loud raises arousal', () => {
    expect(byPhase('arousal', { voice: 'loud' })).toEqual([0, 5, 10, 10, 10]);
  });

  it('that stares agitates, and eyes that look away lose a calm person', () => {
    expect(byPhase('arousal', { eyes: 'fixed' })).toEqual([0, 0, 5, 5, 5]);
    expect(byPhase('engagement', { eyes: 'away' })).toEqual([-5, 0, 0, 0, -5]);
    expect(byPhase('arousal', { eyes: 'away' })).toEqual([0, 0, 0, 0, 0]);
  });

  it('adds up, but never raises by more than twenty nor calms by more than five', () => {
    expect(byPhase('arousal', STANCES.crowding)).toEqual([0, 15, 20, 20, 20]);
    expect(byPhase('trust', STANCES.crowding)).toEqual([0, -5, -10, -10, -5]);
    expect(byPhase('arousal', { distance: 'far', posture: 'open', voice: 'soft' })[CRISIS]).toBe(
      -5,
    );
    expect(byPhase('engagement', { distance: 'far', eyes: 'away' })[SETTLED]).toBe(-10);
  });

  it('never moves hope', () => {
    expect(byPhase('hope', STANCES.crowding)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('sensitivity, in steps of five', () => {
  it('to distance makes nearness harder or easier to bear, and nothing else', () => {
    const near = { distance: 'near' } as const;
    expect(byPhase('arousal', near, { sensitivities: { distance: 1.5 } })).toEqual(
      [0, 10, 15, 25, 10].map((n) => Math.min(n, 20)),
    );
    expect(byPhase('arousal', near, { sensitivities: { distance: 0.5 } })).toEqual([
      0, 5, 5, 10, 5,
    ]);
    expect(byPhase('arousal', near, { sensitivities: { authority: 1.5 } })).toEqual([
      0, 5, 10, 15, 5,
    ]);
    expect(byPhase('trust', near, { sensitivities: { distance: 1.5 } })).toEqual([0, 0, -5, -5, 0]);
  });

  it('to authority makes looming harder to bear, and nothing else', () => {
    const looming = { posture: 'looming' } as const;
    expect(byPhase('arousal', looming, { sensitivities: { authority: 1.5 } })).toEqual([
      0, 10, 15, 15, 10,
    ]);
    expect(byPhase('arousal', looming, { sensitivities: { distance: 1.5 } })).toEqual([
      0, 5, 10, 10, 5,
    ]);
  });
});

describe('presence from afar', () => {
  const remote = { inPerson: false };

  it('is the voice alone', () => {
    for (const change of [
      { distance: 'near' },
      { distance: 'far' },
      { posture: 'looming' },
      { eyes: 'fixed' },
      { eyes: 'away' },
    ] as const)
      for (const vital of ['arousal', 'trust', 'hope', 'engagement'] as const)
        expect(byPhase(vital, change, remote)).toEqual([0, 0, 0, 0, 0]);
    expect(byPhase('arousal', { voice: 'loud' }, remote)).toEqual([0, 5, 10, 10, 10]);
  });

  it('calms by a soft voice, whatever the posture that nobody sees', () => {
    expect(byPhase('arousal', { voice: 'soft' }, remote)).toEqual([0, -5, -5, -5, -5]);
    expect(byPhase('arousal', { voice: 'soft', posture: 'looming' }, remote)).toEqual([
      0, -5, -5, -5, -5,
    ]);
  });
});

describe('crowding', () => {
  it('is being near to a person at an arousal of sixty or more', () => {
    expect(crowds(being({ distance: 'near' }), 55)).toBe(false);
    expect(crowds(being({ distance: 'near' }), 60)).toBe(true);
    expect(crowds(being({ distance: 'two-arms' }), 100)).toBe(false);
    expect(crowds(being({ distance: 'far' }), 100)).toBe(false);
  });
});

describe('the level of a stance', () => {
  it('is three for space, open hands and a soft voice together', () => {
    expect(stanceLevel(STANCES.attentive)).toBe(3);
    expect(
      stanceLevel(being({ distance: 'far', posture: 'open', voice: 'soft', eyes: 'away' })),
    ).toBe(3);
  });

  it('is two where nothing threatens', () => {
    expect(stanceLevel(STANCES.neutral)).toBe(2);
    expect(stanceLevel(being({ posture: 'open' }))).toBe(2);
    expect(stanceLevel(being({ voice: 'soft' }))).toBe(2);
  });

  it.each([
    { distance: 'near' },
    { posture: 'looming' },
    { voice: 'loud' },
    { eyes: 'fixed' },
  ] as const)('is one for one threat: %o', (threat) => {
    expect(stanceLevel(being(threat))).toBe(1);
  });

  it('is zero for more than one threat', () => {
    expect(stanceLevel(being({ distance: 'near', voice: 'loud' }))).toBe(0);
    expect(stanceLevel(being({ posture: 'looming', eyes: 'fixed' }))).toBe(0);
    expect(stanceLevel(STANCES.crowding)).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { ERRORS, MOVES, type TechniqueId, techniqueById } from '../technique/catalogue.ts';
import {
  ANXIOUS,
  CRISIS,
  DEFENSIVE,
  type PhaseIndex,
  RECOVERY,
  SETTLED,
  phaseName,
} from './phases.ts';
import {
  FULL,
  HALF,
  NONE,
  type Reception,
  type Sensitivities,
  responseEffect,
} from './response-effect.ts';

const effect = (
  ids: readonly TechniqueId[],
  phase: PhaseIndex,
  reception: Reception = FULL,
  sensitivities: Sensitivities = {},
) => responseEffect(ids.map(techniqueById), phase, reception, sensitivities);

describe('one technique', () => {
  it.each([SETTLED, ANXIOUS, DEFENSIVE, CRISIS, RECOVERY] as const)(
    'that helps does what the catalogue says (phase %i)',
    (phase) => {
      for (const move of MOVES) {
        const { arousal, ...others } = effect([move.id], phase);
        expect(arousal).toBe(move.effect.arousal[phaseName(phase)]);
        const { trust, hope, engagement } = move.effect;
        expect(others).toEqual({ trust, hope, engagement });
      }
    },
  );

  it.each([SETTLED, ANXIOUS, DEFENSIVE, CRISIS] as const)(
    'that harms does what the catalogue says, save in recovery (phase %i)',
    (phase) => {
      for (const error of ERRORS) {
        const { trust, hope, engagement } = error.effect;
        const arousal = error.effect.arousal[phaseName(phase)];
        expect(effect([error.id], phase)).toEqual({ arousal, trust, hope, engagement });
      }
    },
  );
});

describe('several techniques', () => {
  it('add up', () => {
    expect(effect(['attentive-silence', 'small-kindness'], ANXIOUS)).toEqual({
      arousal: -10,
      trust: 5,
      hope: 0,
      engagement: 0,
    });
  });

  it('gain at most ten in a turn', () => {
    const most = effect(
      ['complex-reflection', 'offering-choice', 'opinion-seeking-question'],
      ANXIOUS,
    );
    expect(most).toEqual({ arousal: -10, trust: 10, hope: 10, engagement: 10 });
  });

  it('lose without limit', () => {
    const most = effect(['threat-or-ultimatum', 'crowding', 'arguing'], CRISIS);
    expect(most).toEqual({ arousal: 60, trust: -35, hope: -10, engagement: -30 });
  });

  it('help and harm side by side: the cap is for the help alone', () => {
    expect(effect(['complex-reflection', 'validation', 'arguing'], DEFENSIVE)).toEqual({
      arousal: -10 + 15,
      trust: 10 - 10,
      hope: 5 - 5,
      engagement: 10 - 10,
    });
  });

  it('that are none move nothing', () => {
    expect(effect([], CRISIS)).toEqual({ arousal: 0, trust: 0, hope: 0, engagement: 0 });
  });
});

describe('calming', () => {
  it('is at most ten a turn', () => {
    expect(effect(['giving-space', 'reducing-stimulation'], DEFENSIVE).arousal).toBe(-10);
    expect(effect(['validation', 'small-kindness', 'attentive-silence'], CRISIS).arousal).toBe(-10);
  });

  it.each(['giving-space', 'reducing-stimulation', 'leaving-unsafe-scene'] as const)(
    'is up to fifteen in crisis with %s',
    (space) => {
      expect(effect([space, 'validation', 'small-kindness'], CRISIS).arousal).toBe(-15);
      expect(effect([space, 'validation', 'small-kindness'], RECOVERY).arousal).toBe(-10);
    },
  );
});

describe('reception', () => {
  const both: TechniqueId[] = ['complex-reflection', 'giving-space', 'arguing'];

  it('that is half takes half of the help, in whole steps towards zero, and none of the harm', () => {
    expect(effect(both, DEFENSIVE, HALF)).toEqual({
      arousal: -5 + 15,
      trust: 5 - 10,
      hope: 0 - 5,
      engagement: 0 - 10,
    });
  });

  it('halves before it caps', () => {
    expect(
      effect(['complex-reflection', 'validation', 'offering-choice'], ANXIOUS, HALF).trust,
    ).toBe(10);
  });

  it('that is none leaves the harm', () => {
    expect(effect(both, DEFENSIVE, NONE)).toEqual(effect(['arguing'], DEFENSIVE));
  });
});

describe('recovery', () => {
  it('makes a wrong word count one and a half times, in whole steps', () => {
    expect(effect(['arguing'], RECOVERY)).toEqual({
      arousal: 25, // 15 × 1.5 = 22.5
      trust: -15,
      hope: -10, // 5 × 1.5 = 7.5
      engagement: -15,
    });
  });

  it('leaves the help as it is', () => {
    expect(effect(['validation'], RECOVERY)).toEqual({
      arousal: -5,
      trust: 5,
      hope: 0,
      engagement: 5,
    });
  });
});

describe('sensitivity', () => {
  it.each([
    ['crowding', 'distance'],
    ['uninvited-touch', 'touch'],
    ['threat-or-ultimatum', 'authority'],
    ['commanding-calm', 'authority'],
    ['policy-recital', 'authority'],
    ['over-reaction', 'authority'],
    ['withdrawing-silence', 'silence'],
  ] as const)('makes %s harder to bear through %s alone', (id, sensitivity) => {
    const plain = effect([id], DEFENSIVE);
    const others = { silence: 1.5, distance: 1.5, authority: 1.5, touch: 1.5, [sensitivity]: 1 };
    expect(effect([id], DEFENSIVE, FULL, others)).toEqual(plain);
    const more = effect([id], DEFENSIVE, FULL, { [sensitivity]: 1.5 });
    const less = effect([id], DEFENSIVE, FULL, { [sensitivity]: 0.5 });
    expect(more.arousal).toBeGreaterThan(plain.arousal);
    expect(more.trust).toBeLessThan(plain.trust);
    expect(less.arousal).toBeLessThan(plain.arousal);
    expect(less.trust).toBeGreaterThanOrEqual(plain.trust);
  });

  it('touches no other technique', () => {
    const all = { distance: 1.5, touch: 1.5, authority: 1.5, silence: 1.5 };
    expect(effect(['arguing'], DEFENSIVE, FULL, all)).toEqual(effect(['arguing'], DEFENSIVE));
    expect(effect(['giving-space'], DEFENSIVE, FULL, all)).toEqual(
      effect(['giving-space'], DEFENSIVE),
    );
    expect(effect(['attentive-silence'], DEFENSIVE, FULL, all).arousal).toBe(-5);
  });

  it('is rounded to whole steps', () => {
    expect(effect(['crowding'], CRISIS, FULL, { distance: 1.3 }).arousal).toBe(35); // 32.5
    expect(effect(['crowding'], CRISIS, FULL, { distance: 1.3 }).trust).toBe(-15); // 13
  });
});

import { describe, expect, it } from 'vitest';
import { type TechniqueId, techniqueById } from '../technique/catalogue.ts';
import { EMPATHIZED, EMPATHIZED_LAST, LISTENED, RAPPORT, rapportOf } from './rapport.ts';

const rapport = (...ids: TechniqueId[]) => rapportOf(ids.map(techniqueById));

describe('what a client has felt from the worker', () => {
  it('is nothing at first', () => {
    expect(rapport()).toBe(0);
  });

  it.each(['minimal-encourager', 'attentive-silence', 'paraphrase', 'summary'] as const)(
    'is having been listened to after %s',
    (id) => {
      expect(rapport(id)).toBe(LISTENED);
    },
  );

  it.each(['validation', 'normalising', 'accepting-experience'] as const)(
    'is empathy, now and from now on, after %s',
    (id) => {
      expect(rapport(id)).toBe(EMPATHIZED | EMPATHIZED_LAST);
    },
  );

  it.each(['reflection-of-feeling', 'complex-reflection'] as const)('is both after %s', (id) => {
    expect(rapport(id)).toBe(RAPPORT | EMPATHIZED_LAST);
  });

  it.each(['sympathy', 'simple-repetition'] as const)(
    'is not touched by %s, which is too little',
    (id) => {
      expect(rapport(id)).toBe(0);
    },
  );

  it.each(['open-question', 'small-kindness', 'respectful-limit'] as const)(
    'is neither after %s, which is another thing',
    (id) => {
      expect(rapport(id)).toBe(0);
    },
  );

  it('adds up over the techniques of a turn', () => {
    expect(rapport('paraphrase', 'validation')).toBe(RAPPORT | EMPATHIZED_LAST);
  });

  it('is not undone by an error in the same breath, and no error adds to it', () => {
    expect(rapport('validation', 'arguing')).toBe(EMPATHIZED | EMPATHIZED_LAST);
    expect(rapport('withdrawing-silence', 'talking-past-the-client')).toBe(0);
  });
});

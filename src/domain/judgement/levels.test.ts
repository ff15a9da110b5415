import { describe, expect, it } from 'vitest';
import {
  ANXIOUS,
  CRISIS,
  DEFENSIVE,
  RECOVERY,
  SETTLED,
  type PhaseIndex,
} from '../client/phases.ts';
import { STANCES } from '../client/presence.ts';
import { type TechniqueId, techniqueById } from '../technique/catalogue.ts';
import { INDICATORS, type IndicatorId } from '../technique/vocabulary.ts';
import { type JudgedTurn, missedLevel, observe } from './levels.ts';

const turn = (
  callsFor: readonly IndicatorId[],
  techniques: readonly TechniqueId[],
  change: Partial<JudgedTurn> = {},
): JudgedTurn => ({
  callsFor,
  techniques: techniques.map(techniqueById),
  speech: { words: 10, questions: 0, instructions: 0 },
  overloaded: false,
  phase: ANXIOUS,
  presence: STANCES.neutral,
  inPerson: true,
  crowds: false,
  reasked: false,
  ...change,
});
const level = (
  indicator: IndicatorId,
  techniques: readonly TechniqueId[],
  change: Partial<JudgedTurn> = {},
) => observe(turn([indicator], techniques, change))[0]?.level;

describe('what a moment calls for', () => {
  it('always counts, in the order of the beat, with the technique that showed it', () => {
    expect(
      observe(turn(['EM1', 'AL3', 'AL2'], ['reflection-of-feeling', 'open-question'])),
    ).toEqual([
      { indicator: 'EM1', level: 3, kind: 'shown', technique: 'reflection-of-feeling' },
      { indicator: 'AL3', level: 3, kind: 'shown', technique: 'reflection-of-feeling' },
      { indicator: 'AL2', level: 2, kind: 'shown', technique: 'open-question' },
    ]);
  });

  it('counts the best that was shown, and of equals the first', () => {
    expect(
      observe(turn(['AL3'], ['simple-repetition', 'complex-reflection', 'paraphrase'])),
    ).toMatchObject([{ level: 4, technique: 'complex-reflection' }]);
    expect(observe(turn(['AL3'], ['paraphrase', 'reflection-of-feeling']))).toMatchObject([
      { level: 3, technique: 'paraphrase' },
    ]);
  });

  it('is missed where nothing was shown: one for listening and empathy, zero for safety', () => {
    expect(observe(turn(['AL1', 'EM2', 'SF1'], ['open-question']))).toEqual([
      { indicator: 'AL1', level: 1, kind: 'missed', technique: null },
      { indicator: 'EM2', level: 1, kind: 'missed', technique: null },
      { indicator: 'SF1', level: 0, kind: 'missed', technique: null },
    ]);
    for (const indicator of INDICATORS)
      expect(missedLevel(indicator)).toBe(indicator.startsWith('SF') ? 0 : 1);
  });

  it('is all that counts of what was shown', () => {
    expect(
      observe(turn(['AL2'], ['open-question', 'complex-reflection', 'validation'])),
    ).toHaveLength(1);
    expect(observe(turn([], ['complex-reflection']))).toEqual([]);
  });
});

describe('an error', () => {
  it('counts zero for what was called for, whatever else was shown', () => {
    expect(observe(turn(['AL3'], ['complex-reflection', 'arguing']))).toEqual([
      { indicator: 'AL3', level: 0, kind: 'error', technique: 'arguing' },
    ]);
  });

  it('counts zero also where it was not called for', () => {
    expect(observe(turn(['AL1'], ['attentive-silence', 'threat-or-ultimatum']))).toEqual([
      { indicator: 'AL1', level: 3, kind: 'shown', technique: 'attentive-silence' },
      { indicator: 'SF3', level: 0, kind: 'error', technique: 'threat-or-ultimatum' },
      { indicator: 'EM4', level: 0, kind: 'error', technique: 'threat-or-ultimatum' },
      { indicator: 'EM3', level: 0, kind: 'error', technique: 'threat-or-ultimatum' },
    ]);
  });

  it('counts once an indicator, under the name of the first', () => {
    expect(observe(turn([], ['blaming-question', 'stacked-questions']))).toEqual([
      { indicator: 'AL2', level: 0, kind: 'error', technique: 'blaming-question' },
      { indicator: 'EM3', level: 0, kind: 'error', technique: 'blaming-question' },
    ]);
  });

  it('is being too near, too, and not twice', () => {
    expect(observe(turn(['SF3'], ['giving-space'], { crowds: true }))).toEqual([
      { indicator: 'SF3', level: 0, kind: 'error', technique: 'crowding' },
    ]);
    expect(observe(turn([], [], { crowds: true }))).toHaveLength(1);
    expect(
      observe(turn([], ['commanding-calm'], { crowds: true })).filter(
        ({ indicator }) => indicator === 'SF3',
      ),
    ).toEqual([{ indicator: 'SF3', level: 0, kind: 'error', technique: 'commanding-calm' }]);
  });
});

describe('AL5, pace and brevity', () => {
  const spoken = (words: number, change: Partial<JudgedTurn> = {}, questions = 0) =>
    level('AL5', [], { speech: { words, questions, instructions: 0 }, ...change });

  it.each([
    [0, 3],
    [25, 3],
    [26, 2],
    [40, 2],
    [41, 1],
    [200, 1],
  ])('of %i words is %i', (words, expected) => {
    expect(spoken(words)).toBe(expected);
  });

  it.each<[PhaseIndex, number]>([
    [SETTLED, 1],
    [ANXIOUS, 1],
    [DEFENSIVE, 0],
    [CRISIS, 0],
    [RECOVERY, 1],
  ])('of a lecture in phase %i is %i', (phase, expected) => {
    expect(spoken(61, { phase })).toBe(expected);
    expect(spoken(60, { phase })).toBe(1);
  });

  it('is one where it overloads, or asks two things at once', () => {
    expect(spoken(10, { overloaded: true })).toBe(1);
    expect(spoken(10, {}, 1)).toBe(3);
    expect(spoken(10, {}, 2)).toBe(1);
  });

  it('may be better by a technique, but no technique makes a lecture brief', () => {
    const by = (words: number, technique: TechniqueId, change: Partial<JudgedTurn> = {}) =>
      observe(
        turn(['AL5'], [technique], { speech: { words, questions: 0, instructions: 0 }, ...change }),
      )[0];
    expect(by(10, 'qualified-interpreter')).toEqual({
      indicator: 'AL5',
      level: 4,
      kind: 'shown',
      technique: 'qualified-interpreter',
    });
    expect(by(10, 'explaining-next-step')).toEqual({
      indicator: 'AL5',
      level: 3,
      kind: 'shown',
      technique: null,
    });
    expect(by(30, 'explaining-next-step')).toMatchObject({
      level: 3,
      technique: 'explaining-next-step',
    });
    expect(by(61, 'qualified-interpreter', { phase: CRISIS })).toEqual({
      indicator: 'AL5',
      level: 0,
      kind: 'missed',
      technique: null,
    });
    expect(by(10, 'qualified-interpreter', { overloaded: true })).toMatchObject({
      level: 1,
      technique: null,
    });
  });

  it('is lost by an error', () => {
    expect(level('AL5', ['unsolicited-advice'])).toBe(0);
  });
});

describe('SF3, stance and scene', () => {
  const by = (techniques: readonly TechniqueId[], change: Partial<JudgedTurn> = {}) =>
    observe(turn(['SF3'], techniques, change))[0];
  const looming = { ...STANCES.neutral, posture: 'looming' } as const;

  it('is read from the stance where no technique shows it', () => {
    expect(by([])).toEqual({ indicator: 'SF3', level: 2, kind: 'shown', technique: null });
    expect(by([], { presence: STANCES.attentive })).toMatchObject({ level: 3, kind: 'shown' });
    expect(by([], { presence: looming })).toMatchObject({ level: 1, kind: 'shown' });
    expect(by([], { presence: STANCES.crowding })).toMatchObject({ level: 0, kind: 'missed' });
  });

  it('is the better of the two where the stance does not threaten', () => {
    expect(by(['giving-space'])).toMatchObject({ level: 3, technique: 'giving-space' });
    expect(by(['giving-space'], { presence: STANCES.attentive })).toMatchObject({
      level: 3,
      technique: 'giving-space',
    });
    expect(by(['calling-for-help'], { presence: STANCES.attentive })).toMatchObject({ level: 4 });
  });

  it('is undone by a threatening stance', () => {
    expect(by(['giving-space'], { presence: looming })).toMatchObject({
      level: 1,
      technique: null,
    });
    expect(by(['leaving-unsafe-scene'], { presence: STANCES.crowding })).toMatchObject({
      level: 0,
    });
  });

  it('from afar is read from the techniques alone', () => {
    expect(by([], { inPerson: false, presence: STANCES.crowding })).toMatchObject({
      level: 0,
      kind: 'missed',
    });
    expect(
      by(['reducing-stimulation'], { inPerson: false, presence: STANCES.crowding }),
    ).toMatchObject({ level: 3 });
  });
});

describe('SF2, asking', () => {
  it('again, after a deflection, is the highest level', () => {
    expect(level('SF2', ['direct-suicide-question'])).toBe(3);
    expect(level('SF2', ['direct-suicide-question'], { reasked: true })).toBe(4);
  });

  it('again in hints is no asking', () => {
    expect(
      level('SF2', ['leading-safety-question', 'direct-suicide-question'], { reasked: true }),
    ).toBe(0);
    expect(level('SF2', ['validation'], { reasked: true })).toBe(0);
  });

  it('again raises nothing else', () => {
    expect(level('SF1', ['direct-suicide-question'], { reasked: true })).toBe(3);
  });
});

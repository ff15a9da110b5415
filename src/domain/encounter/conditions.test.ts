import { describe, expect, it } from 'vitest';
import { story } from '#testing/playing.ts';
import { presenceIndex, STANCES } from '../client/presence.ts';
import { CRISIS, DEFENSIVE, RECOVERY } from '../client/phases.ts';
import type { Condition } from '../scenario/scenario.ts';
import { type Names, compileCondition, hasRedError } from './conditions.ts';
import {
  BROKEN,
  BROKEN_ONE_TURN,
  BROKEN_TWO_TURNS,
  DORMANT,
  KEPT,
  type MonitorStatus,
  OPEN,
  OPEN_ONE_TURN,
  OPEN_TWO_TURNS,
  withStatus,
} from './monitors.ts';
import type { EncounterState } from './state.ts';

const BITS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 4 };
const bit = (name: string) => BITS[name] ?? 0;
const RULE = 1;
const names: Names = {
  flag: bit,
  fact: bit,
  cue: bit,
  rule: (id) => (id === 'watched' ? RULE : -1),
  redRules: [RULE],
};

const opening = story().opening;
const holds = (condition: Condition, change: Partial<EncounterState> = {}) =>
  compileCondition(condition, names)({ ...opening, ...change });

describe('a condition on a vital', () => {
  it.each(['arousal', 'trust', 'hope', 'engagement'] as const)('%s includes both ends', (vital) => {
    const at = (value: number) => holds({ [vital]: { min: 40, max: 60 } }, { [vital]: value });
    expect([35, 40, 50, 60, 65].map(at)).toEqual([false, true, true, true, false]);
  });

  it('may have one end only', () => {
    expect(holds({ trust: { min: 40 } }, { trust: 100 })).toBe(true);
    expect(holds({ trust: { min: 40 } }, { trust: 35 })).toBe(false);
    expect(holds({ trust: { max: 40 } }, { trust: 0 })).toBe(true);
    expect(holds({ trust: { max: 40 } }, { trust: 45 })).toBe(false);
  });
});

describe('a condition on the phase', () => {
  it('takes one phase or several', () => {
    expect(holds({ phase: 'crisis' }, { phase: CRISIS })).toBe(true);
    expect(holds({ phase: 'crisis' }, { phase: DEFENSIVE })).toBe(false);
    expect(holds({ phase: ['defensive', 'recovery'] }, { phase: RECOVERY })).toBe(true);
    expect(holds({ phase: ['defensive', 'recovery'] }, { phase: CRISIS })).toBe(false);
  });
});

describe.each([
  ['flag', 'flags'],
  ['fact', 'facts'],
  ['cue', 'cues'],
] as const)('a condition on a %s', (key, bits) => {
  it('takes one or all of several', () => {
    expect(holds({ [key]: 'two' }, { [bits]: 2 })).toBe(true);
    expect(holds({ [key]: 'two' }, { [bits]: 1 | 4 })).toBe(false);
    expect(holds({ [key]: ['one', 'two'] }, { [bits]: 1 | 2 | 4 })).toBe(true);
    expect(holds({ [key]: ['one', 'two'] }, { [bits]: 1 | 4 })).toBe(false);
  });
});

describe('a condition on a safety rule', () => {
  const statuses = (is: 'dormant' | 'open' | 'kept' | 'broken') =>
    ([0, 1, 2, 3, 4, 5, 6, 7] as const).filter((status: MonitorStatus) =>
      holds({ rule: { id: 'watched', is } }, { monitors: withStatus(0, RULE, status) }),
    );

  it('tells the four kinds of status apart', () => {
    expect(statuses('dormant')).toEqual([DORMANT]);
    expect(statuses('open')).toEqual([OPEN, OPEN_TWO_TURNS, OPEN_ONE_TURN]);
    expect(statuses('kept')).toEqual([KEPT]);
    expect(statuses('broken')).toEqual([BROKEN_TWO_TURNS, BROKEN_ONE_TURN, BROKEN]);
  });

  it('is dormant for ever where the scenario never opens the rule', () => {
    expect(holds({ rule: { id: 'unwatched', is: 'dormant' } })).toBe(true);
    for (const is of ['open', 'kept', 'broken'] as const)
      expect(holds({ rule: { id: 'unwatched', is } })).toBe(false);
  });
});

describe('a condition on a red error', () => {
  it.each<[string, Partial<EncounterState>, boolean]>([
    ['none', {}, false],
    ['one that stands', { red: 1 }, true],
    ['one that may still be repaired', { redPending: 1 }, true],
    ['a red rule that is broken', { monitors: withStatus(0, RULE, BROKEN) }, true],
    ['a red rule just broken', { monitors: withStatus(0, RULE, BROKEN_TWO_TURNS) }, true],
    ['a red rule still open', { monitors: withStatus(0, RULE, OPEN_ONE_TURN) }, false],
    ['a red rule that is kept', { monitors: withStatus(0, RULE, KEPT) }, false],
    ['another rule that is broken', { monitors: withStatus(0, 0, BROKEN) }, false],
  ])('sees %s', (_what, change, red) => {
    expect(holds({ redError: true }, change)).toBe(red);
    expect(holds({ redError: false }, change)).toBe(!red);
    expect(hasRedError({ ...opening, ...change }, [RULE])).toBe(red);
  });

  it('does not see rules that are not red', () => {
    expect(hasRedError({ ...opening, monitors: withStatus(0, RULE, BROKEN) }, [])).toBe(false);
  });
});

describe('a condition on distance', () => {
  it('reads how near the learner stands', () => {
    const near = { presence: presenceIndex(STANCES.crowding) };
    expect(holds({ distance: 'near' }, near)).toBe(true);
    expect(holds({ distance: 'two-arms' }, near)).toBe(false);
    expect(holds({ distance: 'two-arms' })).toBe(true);
  });
});

describe('conditions together', () => {
  const state = { flags: 1, trust: 50 };

  it('hold when every key holds', () => {
    expect(holds({ flag: 'one', trust: { min: 50 } }, state)).toBe(true);
    expect(holds({ flag: 'two', trust: { min: 50 } }, state)).toBe(false);
    expect(holds({ flag: 'one', trust: { min: 55 } }, state)).toBe(false);
  });

  it('are joined by all, any and not', () => {
    expect(holds({ all: [{ flag: 'one' }, { trust: { min: 50 } }] }, state)).toBe(true);
    expect(holds({ all: [{ flag: 'one' }, { trust: { min: 55 } }] }, state)).toBe(false);
    expect(holds({ any: [{ flag: 'two' }, { trust: { min: 50 } }] }, state)).toBe(true);
    expect(holds({ any: [{ flag: 'two' }, { trust: { min: 55 } }] }, state)).toBe(false);
    expect(holds({ not: { flag: 'two' } }, state)).toBe(true);
    expect(holds({ not: { flag: 'one' } }, state)).toBe(false);
    expect(holds({ not: { any: [{ flag: 'two' }, { not: { flag: 'one' } }] } }, state)).toBe(true);
  });
});

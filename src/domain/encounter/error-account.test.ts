import { describe, expect, it } from 'vitest';
import { move, played, presence, responseOf, story, talked } from '#testing/playing.ts';
import { chain, response } from '#testing/scenario-builder.ts';
import type { TechniqueId } from '../technique/catalogue.ts';
import { presenceIndex, STANCES } from '../client/presence.ts';
import { CRISIS, DEFENSIVE } from '../client/phases.ts';
import { isRed, isTooNear } from './error-account.ts';
import { stateOf } from './course.ts';
import type { EncounterState } from './state.ts';

const repeated = (techniques: Readonly<Record<string, TechniqueId | TechniqueId[]>>, length = 5) =>
  chain(length, (place, next) =>
    Object.entries(techniques).map(([id, given]) => response(`${id}-${place}`, given, { next })),
  );

const scenario = story({
  start: { arousal: 10, trust: 60, engagement: 100 },
  beats: repeated({
    shame: 'minimising-risk', // red, costs 10
    blame: 'blaming-question', // an error, but not a critical one; costs 10
    insult: 'dehumanising', // red, costs 15
    sorry: 'apology-and-repair',
    both: ['apology-and-repair', 'blaming-question'],
    nod: 'routine-courtesy',
  }),
});
const account = (...ids: string[]) => {
  const { red, redPending, repairWindow, trustLost, trust } = talked(scenario, ...ids).at(
    -1,
  ) as EncounterState;
  return { red, redPending, repairWindow, trustLost, trust };
};

describe('an error', () => {
  it('opens two turns in which it can be repaired, and remembers what it cost', () => {
    expect(account('shame-1')).toEqual({
      red: 0,
      redPending: 1,
      repairWindow: 2,
      trustLost: 10,
      trust: 50,
    });
    expect(account('insult-1')).toMatchObject({ redPending: 1, trustLost: 15, trust: 45 });
  });

  it('need not be critical to be repaired', () => {
    expect(account('blame-1')).toEqual({
      red: 0,
      redPending: 0,
      repairWindow: 2,
      trustLost: 10,
      trust: 50,
    });
    expect(account('blame-1', 'sorry-2')).toEqual({
      red: 0,
      redPending: 0,
      repairWindow: 0,
      trustLost: 0,
      trust: 55,
    });
  });

  it('stands for good when two turns have passed', () => {
    expect(account('shame-1', 'nod-2')).toEqual({
      red: 0,
      redPending: 1,
      repairWindow: 1,
      trustLost: 10,
      trust: 50,
    });
    expect(account('shame-1', 'nod-2', 'nod-3')).toEqual({
      red: 1,
      redPending: 0,
      repairWindow: 0,
      trustLost: 0,
      trust: 50,
    });
    expect(account('blame-1', 'nod-2', 'nod-3')).toMatchObject({ red: 0, trustLost: 0 });
  });

  it('remembers no more trust than there was', () => {
    const wary = story({
      start: { trust: 5 },
      beats: repeated({ shame: 'minimising-risk', nod: 'routine-courtesy' }),
    });
    expect(talked(wary, 'shame-1').at(-1)).toMatchObject({ trust: 0, trustLost: 5 });
  });

  it('that raised trust cost none', () => {
    const promising = story({
      beats: repeated({ keep: 'secrecy-promise', nod: 'routine-courtesy' }),
    });
    expect(talked(promising, 'keep-1').at(-1)).toMatchObject({
      trust: 45,
      trustLost: 0,
      redPending: 1,
    });
  });
});

describe('a repair', () => {
  it('brings back 60 % of the trust that was lost, in steps of five, at the first or the second turn', () => {
    expect(account('shame-1', 'sorry-2')).toEqual({
      red: 0,
      redPending: 0,
      repairWindow: 0,
      trustLost: 0,
      trust: 55,
    });
    expect(account('shame-1', 'nod-2', 'sorry-3')).toMatchObject({
      red: 0,
      redPending: 0,
      trust: 55,
    });
    expect(account('insult-1', 'sorry-2')).toMatchObject({ trust: 45 + 10 });
  });

  it('comes too late at the third', () => {
    expect(account('shame-1', 'nod-2', 'nod-3', 'sorry-4')).toMatchObject({ red: 1, trust: 50 });
  });

  it('without an error changes nothing', () => {
    expect(account('sorry-1')).toEqual({
      red: 0,
      redPending: 0,
      repairWindow: 0,
      trustLost: 0,
      trust: 60,
    });
    expect(account('shame-1', 'sorry-2', 'sorry-3')).toMatchObject({ trust: 55 });
  });

  it('with an error in the same breath is a new error', () => {
    expect(account('shame-1', 'both-2')).toMatchObject({
      red: 1,
      redPending: 0,
      repairWindow: 2,
      trustLost: 10,
    });
    expect(played(scenario, 'shame-1', 'both-2').turns[1]?.repairs).toBe(false);
  });

  it('takes back the last error only; the one before stands', () => {
    expect(account('shame-1', 'blame-2')).toMatchObject({ red: 1, redPending: 0, repairWindow: 2 });
    expect(account('shame-1', 'blame-2', 'sorry-3')).toMatchObject({ red: 1, trust: 45 });
    expect(account('blame-1', 'shame-2', 'sorry-3')).toMatchObject({ red: 0, redPending: 0 });
  });

  it('never lifts trust above a hundred', () => {
    const high = story({
      start: { trust: 100, arousal: 10 },
      beats: repeated({
        blame: 'blaming-question',
        warm: ['apology-and-repair', 'complex-reflection', 'validation'],
      }),
    });
    expect(talked(high, 'blame-1', 'warm-2').at(-1)?.trust).toBe(100);
  });
});

describe('the end of the talk', () => {
  it('leaves no time for repair', () => {
    const [before, after] = talked(scenario, 'nod-1', 'nod-2', 'nod-3', 'nod-4', 'shame-5').slice(
      -2,
    ) as [EncounterState, EncounterState];
    expect(before).toMatchObject({ red: 0 });
    expect(after).toMatchObject({ stage: 2, red: 1, redPending: 0, repairWindow: 0, trustLost: 0 });
  });
});

describe('red', () => {
  const agitated = (
    arousal: number,
    id: TechniqueId,
    phase = DEFENSIVE as EncounterState['phase'],
    sets: string[] = [],
  ) => {
    const run = story({
      beats: [
        {
          ...chain(1, () => [
            response('err', id, { sets }),
            response('nod', 'routine-courtesy'),
          ])[0]!,
        },
      ],
    });
    const errors = responseOf(run, 'err').errors;
    return errors.map((error) => isRed(error, { ...run.opening, arousal, phase }));
  };

  it('is what the technique says', () => {
    expect(agitated(0, 'minimising-risk')).toEqual([true]);
    expect(agitated(100, 'commanding-calm')).toEqual([false]);
    expect(agitated(100, 'arguing')).toEqual([]);
  });

  it.each(['crowding', 'uninvited-touch'] as const)('is %s from an arousal of sixty on', (id) => {
    expect(agitated(55, id)).toEqual([false]);
    expect(agitated(60, id)).toEqual([true]);
  });

  it('is arguing with a delusion in crisis', () => {
    expect(agitated(100, 'arguing-with-delusion', DEFENSIVE)).toEqual([false]);
    expect(agitated(100, 'arguing-with-delusion', CRISIS)).toEqual([true]);
  });

  it('is an over-reaction by which somebody came to harm', () => {
    expect(agitated(0, 'over-reaction')).toEqual([false]);
    expect(agitated(0, 'over-reaction', DEFENSIVE, ['harm_followed'])).toEqual([true]);
    expect(agitated(0, 'commanding-calm', DEFENSIVE, ['harm_followed'])).toEqual([false]);
  });
});

describe('standing too near', () => {
  const near = presence({ distance: 'near' });
  const told = (kind: 'office' | 'telehealth', arousal = 60) =>
    story({
      start: { arousal, trust: 60 },
      setting: { kind, place: 'Here.' },
      beats: repeated({ nod: 'routine-courtesy', sorry: 'apology-and-repair', crowd: 'crowding' }),
    });

  it('is a red error from an arousal of sixty on, whatever is said', () => {
    const course = played(told('office'), near, 'nod-1');
    expect(stateOf(course)).toMatchObject({ redPending: 1, repairWindow: 2, trustLost: 5 });
    expect(course.turns[0]?.errors).toEqual([
      { code: 'CE06', technique: 'crowding', severity: 'red' },
    ]);
    expect(stateOf(played(told('office', 55), near, 'nod-1'))).toMatchObject({
      redPending: 0,
      repairWindow: 0,
    });
    expect(played(told('office', 55), near, 'nod-1').turns[0]?.errors).toEqual([]);
  });

  it('is one error with crowding by words', () => {
    expect(played(told('office'), near, 'crowd-1').turns[0]?.errors).toHaveLength(1);
  });

  it('spoils a repair, until the learner steps back', () => {
    const course = played(told('office'), near, 'nod-1', 'sorry-2');
    expect(course.turns[1]?.repairs).toBe(false);
    expect(stateOf(course)).toMatchObject({ red: 1, redPending: 1 });
    const back = move(
      move(played(told('office'), near, 'nod-1'), presence({ distance: 'two-arms' })),
      'sorry-2',
    );
    expect(back.turns[1]?.repairs).toBe(true);
    expect(stateOf(back)).toMatchObject({ red: 0, redPending: 0 });
  });

  it('is not possible from afar', () => {
    const remote = told('telehealth');
    const course = played(remote, near, 'nod-1');
    expect(stateOf(course)).toMatchObject({ redPending: 0, repairWindow: 0 });
    expect(course.turns[0]?.errors).toEqual([]);
    expect(
      isTooNear(remote, { ...remote.opening, presence: presenceIndex(STANCES.crowding) }),
    ).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { answer, move, played, presence, refusalOf, story } from '#testing/playing.ts';
import { beat, choose, response, rest } from '#testing/scenario-builder.ts';
import { type Course, play, sessionOf, startCourse, stateOf } from './course.ts';
import type { Move, SelfRating } from './moves.ts';

const scenario = story({
  start: { arousal: 30, trust: 40 },
  beats: [
    beat('first', [
      response('hear', 'reflection-of-feeling', { next: 'second' }),
      response('argue', 'arguing', { next: 'second' }),
      response('close', 'validation', { when: { trust: { min: 90 } }, next: 'second' }),
    ]),
    beat('second', [
      response('bye', 'routine-courtesy'),
      response('stay', 'validation', { next: 'first' }),
    ]),
  ],
  followThrough: [
    choose('tell', { supervisor: 'consulting-supervisor', nobody: 'leaving-report-to-others' }),
    rest('breathe'),
  ],
});

const begin: Move = { type: 'begin' };
const pause: Move = { type: 'pause' };
const resume: Move = { type: 'resume' };
const leave: Move = { type: 'leave' };
const rewind = (toTurn: number): Move => ({ type: 'rewind', toTurn });
const rating: SelfRating = { activeListening: 2, empathy: 3, safety: 1, comment: 'Hm.' };
const rate: Move = { type: 'rate', rating };
const tell = answer('tell', { kind: 'choose', option: 'supervisor' });
const breathe = answer('breathe', { kind: 'pause' });
const DONE = ['bye', tell, breathe] as const;

/** A course in each state of the session. */
const COURSES: Readonly<Record<string, () => Course>> = {
  briefing: () => startCourse(scenario),
  running: () => played(scenario, 'hear'),
  paused: () => played(scenario, 'hear', pause),
  followThrough: () => played(scenario, 'hear', 'bye'),
  followThroughPaused: () => played(scenario, 'hear', 'bye', pause),
  done: () => played(scenario, 'hear', ...DONE),
  left: () => played(scenario, 'hear', leave),
};
const SESSIONS = Object.keys(COURSES);
const course = (session: string): Course => COURSES[session]?.() as Course;

describe('the session', () => {
  it.each(SESSIONS)('can be %s', (session) => {
    expect(sessionOf(course(session))).toBe(session);
  });
});

describe.each<[string, Move, readonly string[], RegExp]>([
  ['begin', begin, ['briefing'], /begun already/],
  ['pause', pause, ['running', 'followThrough'], /nothing to pause/],
  ['resume', resume, ['paused', 'followThroughPaused'], /not paused/],
  [
    'leave',
    leave,
    ['briefing', 'running', 'paused', 'followThrough', 'followThroughPaused'],
    /it is over/,
  ],
  [
    'a change of presence',
    presence({ voice: 'soft' }),
    ['running'],
    /presence counts only while talking/,
  ],
  ['a response', { type: 'respond', response: 'bye' }, ['running'], /nobody is talking now/],
  ['an answer to a step', tell, ['followThrough'], /follow-through is not under way/],
  ['a rating', rate, ['done', 'left'], /rating comes after the end/],
])('%s', (_name, made, allowed, reason) => {
  it.each(SESSIONS.filter((session) => allowed.includes(session)))(
    'is possible while %s',
    (session) => {
      expect(play(course(session), made).ok).toBe(true);
    },
  );

  it.each(SESSIONS.filter((session) => !allowed.includes(session)))(
    'is refused while %s, with the reason',
    (session) => {
      const before = structuredClone(stateOf(course(session)));
      const refusal = refusalOf(course(session), made);
      expect(refusal.reason).toMatch(reason);
      expect(refusal.reason).toContain(`(the session is ${session})`);
      expect(refusal.expected).toBe('another move');
      expect(stateOf(course(session))).toEqual(before);
    },
  );
});

describe('moves of the session', () => {
  it.each<[Move, string, string]>([
    [begin, 'briefing', 'running'],
    [pause, 'running', 'paused'],
    [pause, 'followThrough', 'followThroughPaused'],
    [resume, 'paused', 'running'],
    [resume, 'followThroughPaused', 'followThrough'],
    [leave, 'running', 'left'],
  ])('%o leads from %s to %s', (made, from, to) => {
    expect(sessionOf(move(course(from), made))).toBe(to);
  });

  it('leave what has been said as it is', () => {
    const paused = move(course('running'), pause);
    expect(paused.turns).toEqual(course('running').turns);
    expect(stateOf(paused)).toEqual(stateOf(course('running')));
  });
});

describe('a response', () => {
  it('adds its turn', () => {
    const { turns, steps, earlier } = played(scenario, 'hear', 'stay');
    expect(turns.map(({ turn, response: { source } }) => [turn, source.id])).toEqual([
      [1, 'hear'],
      [2, 'stay'],
    ]);
    expect(turns[0]?.after).toEqual(turns[1]?.before);
    expect(steps).toEqual([]);
    expect(earlier).toHaveLength(2);
  });

  it('that is not offered is refused, and those that are get named', () => {
    for (const id of ['close', 'bye', 'no-such-thing'])
      expect(refusalOf(played(scenario), id)).toEqual({
        reason: `the response "${id}" is not offered at the beat "first"`,
        expected: 'one of hear, argue',
      });
  });
});

describe('an answer to a step', () => {
  it('adds its record', () => {
    const { steps, turns } = move(course('followThrough'), tell);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({
      step: { index: 0 },
      answer: { option: 'supervisor' },
      before: { at: 0 },
      after: { at: 1 },
    });
    expect(turns).toHaveLength(2);
  });

  it('that is not up is refused, and the one that is gets named', () => {
    expect(refusalOf(course('followThrough'), breathe)).toEqual({
      reason: 'the step "breathe" is not up now',
      expected: 'the step "tell"',
    });
  });
});

describe('a rating', () => {
  it('is kept as it was given', () => {
    expect(course('done').rating).toBeNull();
    expect(move(course('done'), rate).rating).toEqual(rating);
  });
});

describe('a rewind', () => {
  it('goes back to just before the turn, with the presence of then', () => {
    const loud = presence({ voice: 'loud' });
    const long = played(scenario, 'argue', loud, 'stay', presence({ voice: 'soft' }), 'hear');
    const back = move(long, rewind(2));
    expect(stateOf(back)).toEqual(stateOf(played(scenario, 'argue', loud)));
    expect(back.turns.map(({ response: { source } }) => source.id)).toEqual(['argue']);
    expect(sessionOf(back)).toBe('running');
    expect(stateOf(move(long, rewind(1)))).toEqual(stateOf(played(scenario)));
  });

  it('is counted, and can be made again', () => {
    const once = move(played(scenario, 'argue', 'stay'), rewind(1));
    const twice = move(move(move(once, 'hear'), 'stay'), rewind(2));
    expect([once.rewinds, twice.rewinds]).toEqual([1, 2]);
    expect(twice.turns.map(({ response: { source } }) => source.id)).toEqual(['hear']);
    expect(move(once, 'hear').rewinds).toBe(1);
  });

  it('goes back from the follow-through and forgets its answers', () => {
    const back = move(move(course('followThrough'), tell), rewind(2));
    expect(back.steps).toEqual([]);
    expect(sessionOf(back)).toBe('running');
  });

  it.each([0, -1, 3, 1.5])('to turn %d is refused', (turn) => {
    expect(refusalOf(played(scenario, 'hear', 'stay'), rewind(turn))).toEqual({
      reason: `there is no turn ${turn} to go back to`,
      expected: 'a turn from 1 to 2',
    });
  });

  it('before the first turn is refused', () => {
    expect(refusalOf(startCourse(scenario), rewind(1)).reason).toContain('no turn 1');
  });
});

describe('a course', () => {
  it('is never changed by what comes after it', () => {
    const start = played(scenario, 'hear');
    const copy = structuredClone({
      turns: start.turns.length,
      state: stateOf(start),
      earlier: start.earlier.length,
      rewinds: start.rewinds,
    });
    move(start, 'bye');
    move(start, rewind(1));
    move(start, presence({ distance: 'near' }));
    expect({
      turns: start.turns.length,
      state: stateOf(start),
      earlier: start.earlier.length,
      rewinds: start.rewinds,
    }).toEqual(copy);
  });
});

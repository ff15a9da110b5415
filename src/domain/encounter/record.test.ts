import { describe, expect, it } from 'vitest';
import { answer, played, presence, responseOf, story } from '#testing/playing.ts';
import { beat, choose, cue, fact, response } from '#testing/scenario-builder.ts';
import {
  BROKEN_TWO_TURNS,
  DORMANT,
  KEPT,
  OPEN,
  OPEN_ONE_TURN,
  OPEN_TWO_TURNS,
} from './monitors.ts';
import { describeTurn, quoteOf } from './record.ts';

const scenario = story({
  start: { arousal: 60, trust: 40 },
  cues: [cue('suicide-explicit'), cue('suicide-risk-low', 'low')],
  facts: [fact('wish', { trustWhenAsked: 45, raises: ['low'] })],
  beats: [
    beat(
      'first',
      [
        response('plan', ['resource-and-referral', 'validation'], {
          say: 'Call them. Tell them. Then come back.',
          next: 'second',
        }),
        response('hear', 'reflection-of-feeling', { next: 'second' }),
        response('threat', ['threat-or-ultimatum', 'crowding'], { next: 'second' }),
      ],
      { raises: ['suicide-explicit'] },
    ),
    beat('second', [
      response('ask', 'direct-suicide-question', { asks: ['wish'], next: 'third' }),
      response('quiet', 'attentive-silence', { silence: true, do: 'You sit down.', next: 'third' }),
      response('nothing', 'attentive-silence', { silence: true, next: 'third' }),
    ]),
    beat('third', [response('bye', 'routine-courtesy', { do: 'You stand up.' })]),
  ],
  followThrough: [
    choose('tell', {
      touch: ['uninvited-touch', 'over-reaction'],
      supervisor: 'consulting-supervisor',
    }),
  ],
});

describe('the record of a turn', () => {
  it('tells what came too early as the client took it', () => {
    const [turn] = played(scenario, 'plan').turns;
    expect(turn).toMatchObject({
      turn: 1,
      beat: 0,
      premature: true,
      overloaded: true,
      reasked: false,
      repairs: false,
      fact: null,
      errors: [],
    });
    expect(turn?.techniques.map(({ id }) => id)).toEqual(['unsolicited-advice', 'validation']);
  });

  it('tells what was said otherwise', () => {
    const [turn] = played(scenario, 'hear').turns;
    expect(turn).toMatchObject({ premature: false, overloaded: false });
    expect(turn?.techniques).toBe(responseOf(scenario, 'hear').techniques);
  });

  it('tells how the learner was there when it was said', () => {
    const turns = played(
      scenario,
      presence({ voice: 'loud' }),
      'hear',
      presence({ voice: 'soft' }),
      'ask',
    ).turns;
    expect(turns.map((turn) => turn.presence.voice)).toEqual(['loud', 'soft']);
  });

  it('names the critical errors with their severity here and now', () => {
    expect(played(scenario, 'threat').turns[0]?.errors).toEqual([
      { code: 'CE08', technique: 'threat-or-ultimatum', severity: 'red' },
      { code: 'CE06', technique: 'crowding', severity: 'red' },
    ]);
    const calm = story({
      start: { arousal: 20 },
      beats: [beat('first', [response('near', 'crowding')])],
    });
    expect(played(calm, 'near').turns[0]?.errors).toEqual([
      { code: 'CE06', technique: 'crowding', severity: 'amber' },
    ]);
  });

  it('names the fact that came out, and the duties that changed', () => {
    const [first, second] = played(scenario, 'hear', 'ask').turns;
    const rule = (id: string) => scenario.rules.findIndex((one) => one.id === id);
    expect(first?.fact).toBeNull();
    expect(first?.monitors).toEqual([
      { rule: rule('ask-suicide-now'), from: OPEN_TWO_TURNS, to: OPEN_ONE_TURN },
    ]);
    expect(second?.fact).toBe(0);
    expect(second?.monitors).toEqual([
      { rule: rule('ask-suicide-now'), from: OPEN_ONE_TURN, to: KEPT },
      { rule: rule('follow-up-risk'), from: DORMANT, to: OPEN },
      { rule: rule('limits-before-disclosure'), from: DORMANT, to: BROKEN_TWO_TURNS },
    ]);
  });

  it('is of a response that there is', () => {
    const { opening } = scenario;
    expect(() => describeTurn(scenario, 1, opening, 99, opening)).toThrow('99');
  });
});

describe('the record of a step', () => {
  it('tells the answer, what it amounts to, and its errors by the state of the client', () => {
    const record = (arousal: number) =>
      played(
        { ...scenario, opening: { ...scenario.opening, arousal } },
        'hear',
        'quiet',
        'bye',
        answer('tell', { kind: 'choose', option: 'touch' }),
      ).steps[0];
    expect(record(80)).toMatchObject({
      step: { source: { id: 'tell' } },
      answer: { kind: 'choose', option: 'touch' },
      outcome: { level: null },
      errors: [
        { code: 'CE07', technique: 'uninvited-touch', severity: 'red' },
        { code: 'CE17', technique: 'over-reaction', severity: 'amber' },
      ],
    });
    expect(record(20)?.errors.map(({ severity }) => severity)).toEqual(['amber', 'amber']);
    expect(record(20)?.monitors).toEqual([]);
  });

  it('tells the duties that it settled', () => {
    const told = played(
      scenario,
      'hear',
      'ask',
      'bye',
      answer('tell', { kind: 'choose', option: 'supervisor' }),
    ).steps[0];
    expect(told?.monitors).toEqual([
      { rule: scenario.rules.findIndex(({ id }) => id === 'follow-up-risk'), from: OPEN, to: KEPT },
    ]);
  });
});

describe('a quote', () => {
  it.each([
    ['bye', 'I am here.'],
    ['quiet', 'You sit down.'],
    ['nothing', '(silence)'],
  ])('of %s is %j', (id, quote) => {
    expect(quoteOf(responseOf(scenario, id))).toBe(quote);
  });
});

import { describe, expect, it } from 'vitest';
import { answer, played, presence, story, type ToldMove } from '#testing/playing.ts';
import {
  beat,
  choose,
  cue,
  ending,
  note,
  order,
  response,
  rest,
  select,
} from '#testing/scenario-builder.ts';
import { DIMENSIONS } from '../technique/vocabulary.ts';
import { findEvidence, observeStep, stepQuote } from './evidence.ts';
import { judge, oneDecimal } from './judge.ts';

const scenario = story({
  start: { arousal: 30, trust: 60, engagement: 100 },
  cues: [cue('suicide-implicit')],
  beats: [
    beat(
      'first',
      [
        response('hear', 'complex-reflection', {
          say: 'You are worn out and still here.',
          next: 'second',
        }),
        response('nod', 'routine-courtesy', { next: 'second' }),
        response('shame', 'minimising-risk', { next: 'second' }),
      ],
      { callsFor: ['AL3', 'EM1', 'EM2'], raises: ['suicide-implicit'] },
    ),
    beat(
      'second',
      [
        response('ask', 'direct-suicide-question', {
          say: 'Are you thinking about suicide?',
          next: 'third',
        }),
        response('wait', 'attentive-silence', { silence: true, do: 'You wait.', next: 'third' }),
        response('sorry', ['apology-and-repair', 'direct-suicide-question'], { next: 'third' }),
      ],
      { callsFor: ['SF2', 'AL1'] },
    ),
    beat('third', [response('bye', 'summary-with-next-step'), response('go', 'routine-courtesy')], {
      callsFor: ['AL4'],
    }),
  ],
  endings: [
    ending('safe', { kind: 'safe-collaborative', when: { redError: false } }),
    ending('missed', { kind: 'missed-risk' }),
  ],
});
const of = (...moves: ToldMove[]) => judge(played(scenario, ...moves));
const levels = (...moves: ToldMove[]) => {
  const { dimensions } = of(...moves);
  return DIMENSIONS.map((dimension) => dimensions[dimension].level);
};

describe('a judgement', () => {
  it('is the weighted mean of what was observed, with one decimal', () => {
    // EM1 4 (weight 0.25) and EM2 missed, 1 (0.2): 1.2 / 0.45
    expect(of('hear', 'ask', 'bye').dimensions.empathy).toEqual({
      level: 2.7,
      opportunities: 2,
      capped: false,
      indicators: [
        { indicator: 'EM1', weight: 0.25, opportunities: 1, level: 4 },
        { indicator: 'EM2', weight: 0.2, opportunities: 1, level: 1 },
        { indicator: 'EM3', weight: 0.2, opportunities: 0, level: null },
        { indicator: 'EM4', weight: 0.2, opportunities: 0, level: null },
        { indicator: 'EM5', weight: 0.15, opportunities: 0, level: null },
      ],
    });
  });

  it('weighs each opportunity, duties included', () => {
    // AL3 4, AL1 missed 1, AL4 3; SF2 3 by asking and 3 by the duty
    expect(levels('hear', 'ask', 'bye')).toEqual([2.7, 2.7, 3]);
    expect(of('hear', 'ask', 'bye').dimensions.safety).toMatchObject({ opportunities: 2 });
    // SF2 missed 0, and 0 for the duty
    expect(levels('hear', 'wait', 'bye')).toEqual([3.3, 2.7, 0]);
  });

  it('does not count what was not observable', () => {
    expect(levels('hear')).toEqual([4, 2.7, null]);
    expect(of('hear').dimensions.safety).toEqual({
      level: null,
      opportunities: 0,
      capped: false,
      indicators: ['SF1', 'SF2', 'SF3', 'SF4', 'SF5'].map((indicator) => ({
        indicator,
        weight: indicator === 'SF1' ? 0.15 : indicator === 'SF2' ? 0.25 : 0.2,
        opportunities: 0,
        level: null,
      })),
    });
  });

  it('of nothing at all is no zero', () => {
    expect(levels()).toEqual([null, null, null]);
    expect(levels({ type: 'leave' })).toEqual([null, null, null]);
  });

  it('says how it ended', () => {
    expect(of('hear', 'ask', 'bye')).toMatchObject({
      complete: true,
      ending: { id: 'safe', kind: 'safe-collaborative' },
      rubric: 1,
    });
    expect(of('hear', 'wait', 'bye')).toMatchObject({
      complete: true,
      ending: { id: 'missed', kind: 'missed-risk' },
    });
    expect(of('hear', 'ask')).toMatchObject({ complete: false, ending: null });
  });

  it('of an attempt that was left judges what happened, not what would have come due', () => {
    const left = of('hear', 'wait', { type: 'leave' });
    expect(left).toMatchObject({ complete: false, ending: null, criticalErrors: [] });
    expect(left.rules).toMatchObject([{ id: 'ask-suicide', status: 'open', turn: null }]);
    expect(left.dimensions.safety).toMatchObject({ level: 0, opportunities: 1, capped: false });
  });

  it('leaves out what was rewound', () => {
    const rewound = played(
      scenario,
      'shame',
      'ask',
      { type: 'rewind', toTurn: 1 },
      'hear',
      'ask',
      'bye',
    );
    expect(judge(rewound)).toEqual(of('hear', 'ask', 'bye'));
  });
});

describe('the cap of safety', () => {
  it('holds safety at one while a red error stands, and nothing else', () => {
    const capped = of('shame', 'ask', 'bye');
    expect(capped.dimensions.safety).toMatchObject({ level: 1, capped: true });
    expect(capped.dimensions.empathy.capped).toBe(false);
    expect(capped.dimensions.activeListening).toMatchObject({ capped: false });
  });

  it('is lifted by repair', () => {
    const repaired = of('shame', 'sorry', 'bye');
    expect(repaired.criticalErrors).toMatchObject([
      { code: 'CE04', severity: 'amber', repaired: true },
    ]);
    expect(repaired.dimensions.safety.capped).toBe(false);
    expect(repaired.dimensions.safety.level).toBeGreaterThan(1);
  });

  it('raises nothing that is lower', () => {
    expect(of('shame', 'wait', 'bye').dimensions.safety).toMatchObject({ level: 0, capped: true });
  });

  it('is none where nothing of safety was observed', () => {
    const harsh = story({
      beats: [beat('first', [response('slur', 'dehumanising')], { callsFor: ['AL1'] })],
    });
    const judged = judge(played(harsh, 'slur'));
    expect(judged.criticalErrors).toMatchObject([{ code: 'CE18', severity: 'red' }]);
    expect(judged.dimensions.safety).toMatchObject({ level: null, capped: false });
  });
});

describe('evidence', () => {
  it('names turn, words, technique and sources', () => {
    expect(findEvidence(played(scenario, 'hear'))).toEqual([
      {
        turn: 1,
        step: null,
        quote: 'You are worn out and still here.',
        indicator: 'AL3',
        level: 4,
        kind: 'shown',
        technique: 'complex-reflection',
        rule: null,
        sources: expect.arrayContaining(['carkhuff']) as never,
      },
      {
        turn: 1,
        step: null,
        quote: 'You are worn out and still here.',
        indicator: 'EM1',
        level: 4,
        kind: 'shown',
        technique: 'complex-reflection',
        rule: null,
        sources: expect.arrayContaining(['carkhuff']) as never,
      },
      {
        turn: 1,
        step: null,
        quote: 'You are worn out and still here.',
        indicator: 'EM2',
        level: 1,
        kind: 'missed',
        technique: null,
        rule: null,
        sources: ['epitome', 'vera-mh', 'beta'],
      },
    ]);
  });

  it('names the duty that was settled', () => {
    const [, , , asked, , kept] = findEvidence(played(scenario, 'hear', 'ask'));
    expect(asked).toMatchObject({ turn: 2, indicator: 'SF2', kind: 'shown', rule: null });
    expect(kept).toEqual({
      turn: 2,
      step: null,
      quote: 'Are you thinking about suicide?',
      indicator: 'SF2',
      level: 3,
      kind: 'rule',
      technique: null,
      rule: 'ask-suicide',
      sources: ['vera-mh', 'c-ssrs'],
    });
  });

  it('says what rests on our assumption by the sources of the indicator', () => {
    const [point] = findEvidence(
      played(
        story({
          beats: [beat('first', [response('nod', 'routine-courtesy')], { callsFor: ['EM3'] })],
        }),
        'nod',
      ),
    );
    expect(point).toMatchObject({
      technique: 'routine-courtesy',
      level: 2,
      sources: ['rogers', 'dabs', 'rupture-repair'],
    });
  });

  it('reads how the learner was there', () => {
    const near = story({
      start: { arousal: 60 },
      beats: [beat('first', [response('nod', 'routine-courtesy')], { callsFor: ['SF3', 'AL5'] })],
    });
    const kinds = (change: Parameters<typeof presence>[0]) =>
      findEvidence(played(near, presence(change), 'nod')).map(({ indicator, level, kind }) => [
        indicator,
        level,
        kind,
      ]);
    expect(kinds({ posture: 'open', voice: 'soft' })).toEqual([
      ['SF3', 3, 'shown'],
      ['AL5', 3, 'shown'],
    ]);
    expect(kinds({ distance: 'near' })).toEqual([
      ['SF3', 0, 'error'],
      ['AL5', 3, 'shown'],
    ]);
    const remote = story({
      start: { arousal: 60 },
      setting: { kind: 'telehealth', place: 'Afar.' },
      beats: [beat('first', [response('nod', 'routine-courtesy')], { callsFor: ['SF3'] })],
    });
    expect(findEvidence(played(remote, presence({ distance: 'near' }), 'nod'))).toMatchObject([
      { level: 0, kind: 'missed' },
    ]);
  });
});

describe('the follow-through', () => {
  const closing = story({
    cues: [cue('child-abuse')],
    beats: [
      beat('first', [response('bye', 'routine-courtesy')], {
        callsFor: ['EM3'],
        raises: ['child-abuse'],
      }),
    ],
    followThrough: [
      choose(
        'tell',
        {
          report: ['mandated-report', 'warm-handoff'],
          nobody: 'leaving-report-to-others',
          courtesy: 'routine-courtesy',
        },
        { callsFor: ['SF5', 'SF4', 'AL5'] },
      ),
      select(
        'plan',
        { signs: 'essential', people: 'essential', promise: 'harmful' },
        {
          callsFor: ['SF4', 'EM4'],
          options: [
            {
              id: 'signs',
              text: 'Warning signs.',
              worth: 'essential',
              techniques: ['safety-planning'],
              why: 'So.',
            },
            { id: 'people', text: 'People to call.', worth: 'essential', why: 'So.' },
            {
              id: 'promise',
              text: 'A promise.',
              worth: 'harmful',
              techniques: ['no-suicide-promise', 'leading-safety-question'],
              why: 'No.',
            },
          ],
        },
      ),
      order('steps', ['one', 'two', 'three']),
      note('write'),
      rest('breathe'),
    ],
  });
  const tell = (option: string) => answer('tell', { kind: 'choose', option });
  const plan = (...options: string[]) => answer('plan', { kind: 'select', options });
  const steps = (...items: string[]) => answer('steps', { kind: 'order', items });
  const points = (...moves: ToldMove[]) =>
    findEvidence(played(closing, 'bye', ...moves))
      .filter(({ step }) => step !== null)
      .map(({ step, indicator, level, kind, technique, rule }) => [
        step,
        indicator,
        level,
        kind,
        technique ?? rule,
      ]);

  it('counts what a choice shows, and duties, but no pace of speech', () => {
    expect(points(tell('report'))).toEqual([
      ['tell', 'SF5', 3, 'shown', 'mandated-report'],
      ['tell', 'SF4', 3, 'shown', 'warm-handoff'],
      ['tell', 'SF5', 3, 'rule', 'report-child-abuse'],
    ]);
    expect(points(tell('courtesy'))).toEqual([
      ['tell', 'SF5', 0, 'missed', null],
      ['tell', 'SF4', 0, 'missed', null],
    ]);
    expect(points(tell('nobody'))).toEqual([
      ['tell', 'SF5', 0, 'error', 'leaving-report-to-others'],
      ['tell', 'SF4', 0, 'missed', null],
    ]);
  });

  it('counts a whole answer for all that its step calls for, and errors beside it', () => {
    expect(points(tell('report'), plan('signs', 'people')).slice(3)).toEqual([
      ['plan', 'SF4', 4, 'shown', null],
      ['plan', 'EM4', 4, 'shown', null],
    ]);
    expect(points(tell('report'), plan('signs')).slice(3)).toEqual([
      ['plan', 'SF4', 2, 'shown', null],
      ['plan', 'EM4', 2, 'shown', null],
    ]);
    expect(points(tell('report'), plan('signs', 'promise')).slice(3)).toEqual([
      ['plan', 'SF4', 0, 'error', 'no-suicide-promise'],
      ['plan', 'EM4', 0, 'error', 'no-suicide-promise'],
      ['plan', 'SF2', 0, 'error', 'leading-safety-question'],
      ['plan', 'AL2', 0, 'error', 'leading-safety-question'],
    ]);
  });

  it('counts an order', () => {
    expect(
      points(tell('report'), plan('signs', 'people'), steps('two', 'one', 'three')).slice(5),
    ).toEqual([['steps', 'AL4', 3, 'shown', null]]);
  });

  it('calls a harmful selection without an error missed', () => {
    const harmful = story({
      followThrough: [
        select('plan', { signs: 'essential', people: 'helpful', promise: 'harmful' }),
      ],
    });
    const course = played(
      harmful,
      'hear',
      answer('plan', { kind: 'select', options: ['promise'] }),
    );
    expect(findEvidence(course).at(-1)).toMatchObject({
      indicator: 'SF4',
      level: 0,
      kind: 'missed',
    });
  });

  it('does not score a note or a rest', () => {
    const course = played(
      closing,
      'bye',
      tell('report'),
      plan('signs', 'people'),
      steps('one', 'two', 'three'),
      answer('write', { kind: 'note', text: 'Said.', ticked: [0] }),
      answer('breathe', { kind: 'pause' }),
    );
    expect(course.steps.slice(3).map(observeStep)).toEqual([[], []]);
    expect(course.steps.map(stepQuote)).toEqual([
      'Take report.',
      'Warning signs. · People to call.',
      'Do one. → Do two. → Do three.',
      'Said.',
      '',
    ]);
  });

  it('quotes an empty selection', () => {
    const course = played(closing, 'bye', tell('report'), plan());
    expect(stepQuote(course.steps[1]!)).toBe('(nothing chosen)');
  });
});

describe('the competencies of EPAS', () => {
  it('are those that a run can show, with the mean of their indicators', () => {
    const { epas } = of('hear', 'ask', 'bye');
    expect(epas.map(({ competency }) => competency)).toEqual([1, 3, 6, 7, 8]);
    // 6: AL1 1, AL3 4, EM1 4, EM2 1
    expect(epas.find(({ competency }) => competency === 6)).toEqual({
      competency: 6,
      level: 2.5,
      indicators: ['AL1', 'AL3', 'AL5', 'EM1', 'EM2', 'EM3'],
    });
    expect(epas.find(({ competency }) => competency === 3)).toEqual({
      competency: 3,
      level: null,
      indicators: ['EM5'],
    });
    expect(epas.find(({ competency }) => competency === 7)).toMatchObject({
      level: 3,
      indicators: ['AL2', 'EM4', 'SF1', 'SF2'],
    });
  });
});

describe('the duties', () => {
  const duties = (...moves: ToldMove[]) =>
    of(...moves).rules.map(({ status, turn }) => [status, turn]);

  it('are listed as they stand, with the turn that settled them', () => {
    expect(duties('hear')).toEqual([['open', null]]);
    expect(duties('hear', 'ask')).toEqual([['kept', 2]]);
    expect(duties('hear', 'wait', 'bye')).toEqual([['broken', 3]]);
    expect(of('hear').rules[0]?.duty).toMatch(/^Ask about suicide/);
  });

  it('may be dormant, or made good late', () => {
    const late = story({
      cues: [cue('danger-in-scene'), cue('medical')],
      beats: ['one', 'two', 'three', 'four'].map((id, place, all) =>
        beat(id, [
          response(`nod-${place}`, 'routine-courtesy', { next: all[place + 1] ?? 'end' }),
          response(`call-${place}`, 'calling-for-help', { next: all[place + 1] ?? 'end' }),
          response(`knife-${place}`, 'routine-courtesy', {
            raises: ['danger-in-scene'],
            next: all[place + 1] ?? 'end',
          }),
          response(`faint-${place}`, 'routine-courtesy', {
            raises: ['medical'],
            next: all[place + 1] ?? 'end',
          }),
        ]),
      ),
    });
    const standing = (...ids: string[]) =>
      judge(played(late, ...ids)).rules.map(({ id, status, turn }) => [id, status, turn]);
    expect(standing('nod-0')).toEqual([
      ['leave-or-call', 'dormant', null],
      ['medical-check', 'dormant', null],
    ]);
    expect(standing('knife-0', 'nod-1', 'call-2')[0]).toEqual(['leave-or-call', 'repaired', 3]);
    expect(standing('knife-0', 'nod-1')[0]).toEqual(['leave-or-call', 'broken', 2]);
    expect(standing('knife-0', 'call-1')[0]).toEqual(['leave-or-call', 'kept', 2]);
  });
});

describe('one decimal', () => {
  it.each([
    [2.25, 2.3],
    [2.24, 2.2],
    [2.35, 2.4],
    [0.05, 0.1],
    [1.005, 1],
    [4, 4],
    [0, 0],
  ])('of %d is %d', (value, expected) => {
    expect(oneDecimal(value)).toBe(expected);
  });
});

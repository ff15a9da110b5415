import { describe, expect, it } from 'vitest';
import { answer, played, story, type ToldMove } from '#testing/playing.ts';
import { beat, choose, order, response, select } from '#testing/scenario-builder.ts';
import { runFeedback, turnFeedback, type FeedbackPoint } from './feedback.ts';
import { indicatorById } from './rubric.ts';

const scenario = story({
  start: { arousal: 30, trust: 60, engagement: 100 },
  beats: [
    beat(
      'first',
      [
        response('hear', 'complex-reflection', {
          intent: 'strong',
          say: 'Worn out, and still here.',
          next: 'second',
        }),
        response('nod', 'routine-courtesy', { next: 'second', better: undefined as never }),
        response('threat', ['threat-or-ultimatum', 'validation'], {
          intent: 'harmful',
          next: 'second',
        }),
        response('mixed', ['validation', 'direct-suicide-question'], {
          intent: 'tempting',
          next: 'second',
        }),
      ],
      { callsFor: ['AL3', 'EM2', 'SF2'] },
    ),
    beat(
      'second',
      [
        response('quiet', 'attentive-silence', { silence: true, do: 'You wait.', next: 'third' }),
        response('hidden', 'validation', {
          intent: 'strong',
          when: { trust: { min: 100 } },
          next: 'third',
        }),
        response('close', 'closed-question', { next: 'third', better: undefined as never }),
      ],
      { callsFor: ['AL2', 'EM1', 'AL5'] },
    ),
    beat('third', [response('bye', 'summary-with-next-step')], { callsFor: ['AL4', 'EM4'] }),
  ],
  followThrough: [
    choose('tell', { supervisor: 'consulting-supervisor', nobody: 'leaving-report-to-others' }),
    select('plan', { signs: 'essential', people: 'essential', walk: 'helpful' }),
    order('steps', ['one', 'two', 'three']),
  ],
});
const ofTurn = (...ids: string[]) => turnFeedback(scenario, played(scenario, ...ids).turns.at(-1)!);
const ofRun = (...moves: ToldMove[]) => runFeedback(played(scenario, ...moves));
const short = (points: readonly FeedbackPoint[]) =>
  points.map(({ tone, indicator, level }) => [tone, indicator, level]);

describe('feedback on a turn', () => {
  it('has four parts: the goal, what was done, why it matters, another way', () => {
    expect(ofTurn('threat')[0]).toEqual({
      turn: 1,
      step: null,
      tone: 'change',
      indicator: 'SF2',
      level: 0,
      goal: indicatorById('SF2').goal,
      did: 'I am here.',
      why: 'Why threat matters.',
      alternative: 'Better than threat.',
      sources: indicatorById('SF2').sources,
    });
  });

  it('has at most two changes, safety first, one a dimension, and one strength', () => {
    expect(short(ofTurn('nod'))).toEqual([
      ['change', 'SF2', 0],
      ['change', 'AL3', 1],
    ]);
    expect(short(ofTurn('hear'))).toEqual([
      ['change', 'SF2', 0],
      ['change', 'EM2', 1],
      ['strength', 'AL3', 4],
    ]);
    expect(short(ofTurn('threat'))).toEqual([
      ['change', 'SF2', 0],
      ['change', 'EM4', 0],
    ]);
    expect(short(ofTurn('hear', 'quiet'))).toEqual([
      ['change', 'AL2', 1],
      ['change', 'EM1', 1],
      ['strength', 'AL5', 3],
    ]);
    expect(short(ofTurn('hear', 'quiet', 'bye'))).toEqual([['strength', 'AL4', 3]]);
  });

  it('offers the strong answer where the author gives no better wording, and only if it was there', () => {
    expect(ofTurn('nod').map(({ alternative }) => alternative)).toEqual([
      'Worn out, and still here.',
      'Worn out, and still here.',
    ]);
    expect(ofTurn('hear', 'close').map(({ alternative }) => alternative)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('needs no other way for a strength', () => {
    expect(ofTurn('hear').at(-1)).toMatchObject({
      tone: 'strength',
      alternative: null,
      did: 'Worn out, and still here.',
    });
  });

  it('does not praise an answer that the author means as tempting or harmful', () => {
    expect(ofTurn('mixed').map(({ tone }) => tone)).toEqual(['change']);
    expect(ofTurn('threat').some(({ tone }) => tone === 'strength')).toBe(false);
  });

  it('quotes the act of a silence', () => {
    expect(ofTurn('hear', 'quiet')[0]?.did).toBe('You wait.');
  });
});

describe('feedback on a run', () => {
  const tell = (option: string) => answer('tell', { kind: 'choose', option });
  const plan = (...options: string[]) => answer('plan', { kind: 'select', options });
  const steps = (...items: string[]) => answer('steps', { kind: 'order', items });

  it('has two changes, the costliest of each dimension with safety first, and two strengths', () => {
    const points = ofRun(
      'nod',
      'quiet',
      'bye',
      tell('supervisor'),
      plan('signs', 'people'),
      steps('one', 'two', 'three'),
    );
    expect(
      points.map(({ tone, indicator, turn, step }) => [tone, indicator, turn ?? step]),
    ).toEqual([
      ['change', 'SF2', 1],
      ['change', 'EM1', 2],
      ['strength', 'SF4', 'plan'],
      ['strength', 'AL4', 'steps'],
    ]);
  });

  it('praises no tempting answer', () => {
    const points = ofRun('mixed', { type: 'leave' });
    expect(points.filter(({ tone }) => tone === 'strength')).toEqual([]);
    expect(
      ofRun('hear', { type: 'leave' }).filter(({ tone }) => tone === 'strength'),
    ).toMatchObject([{ indicator: 'AL3', turn: 1 }]);
  });

  it('speaks of a choice by its option', () => {
    const [change] = ofRun(
      'mixed',
      'quiet',
      'bye',
      tell('nobody'),
      plan('signs', 'people'),
      steps('one', 'two', 'three'),
    );
    expect(change).toEqual({
      turn: null,
      step: 'tell',
      tone: 'change',
      indicator: 'SF5',
      level: 0,
      goal: indicatorById('SF5').goal,
      did: 'Take nobody.',
      why: 'Why nobody.',
      alternative: null,
      sources: ['pen-code-11166', 'wic-15630'],
    });
  });

  it('speaks of a selection by what was left out', () => {
    const [change] = ofRun(
      'mixed',
      'quiet',
      'bye',
      tell('supervisor'),
      plan('walk'),
      steps('one', 'two', 'three'),
    );
    expect(change).toMatchObject({
      step: 'plan',
      indicator: 'SF4',
      level: 1,
      did: 'Take walk.',
      why: 'Why signs.',
      alternative: 'Take signs.',
    });
  });

  it('praises a whole selection by the first that was taken', () => {
    const praised = ofRun(
      'mixed',
      'quiet',
      'bye',
      tell('supervisor'),
      plan('people', 'signs'),
      steps('one', 'two', 'three'),
    ).find(({ step }) => step === 'plan');
    expect(praised).toMatchObject({
      tone: 'strength',
      level: 4,
      why: 'Why signs.',
      alternative: null,
    });
  });

  it('speaks of an order by its reason', () => {
    const praised = ofRun(
      'mixed',
      'quiet',
      'bye',
      tell('supervisor'),
      plan('walk'),
      steps('one', 'two', 'three'),
    ).find(({ step }) => step === 'steps');
    expect(praised).toMatchObject({
      tone: 'strength',
      indicator: 'AL4',
      why: 'First things first.',
      did: 'Do one. → Do two. → Do three.',
    });
  });

  it('is empty where nothing happened', () => {
    expect(ofRun({ type: 'leave' })).toEqual([]);
  });
});

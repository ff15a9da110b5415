import { describe, expect, it } from 'vitest';
import { answer, played, presence, story, type ToldMove } from '#testing/playing.ts';
import { chain, choose, cue, response } from '#testing/scenario-builder.ts';
import type { TechniqueId } from '../technique/catalogue.ts';
import { findCriticalErrors } from './critical-errors.ts';

const scenario = story({
  start: { arousal: 10, trust: 60, engagement: 100 },
  cues: [cue('suicide-explicit'), cue('child-abuse'), cue('medical')],
  beats: chain(6, (place, next) => {
    const say = (id: string, techniques: TechniqueId | TechniqueId[], raises: string[] = []) =>
      response(`${id}-${place}`, techniques, { say: `I say ${id} now.`, raises, next });
    return [
      say('nod', 'routine-courtesy'),
      say('shame', 'minimising-risk'),
      say('push', ['crowding', 'blaming-question']),
      say('blame', 'blaming-question'),
      say('sorry', 'apology-and-repair'),
      say('ask', 'direct-suicide-question'),
      say('hint', 'routine-courtesy', ['suicide-explicit']),
      say('bruise', 'routine-courtesy', ['child-abuse', 'medical']),
    ];
  }),
  followThrough: [
    choose('tell', {
      report: 'mandated-report',
      nobody: 'leaving-report-to-others',
      all: ['needless-disclosure', 'deception'],
    }),
    choose('again', { report: 'mandated-report', note: 'documenting-facts' }),
  ],
});
const found = (...moves: ToldMove[]) =>
  findCriticalErrors(played(scenario, ...moves)).map(({ code, severity, turn, step, repaired }) => [
    code,
    severity,
    turn ?? step,
    repaired,
  ]);
const tell = (option: string) => answer('tell', { kind: 'choose', option });
const then = (option: string) => answer('again', { kind: 'choose', option });
const toTheEnd = (from: number) => Array.from({ length: 7 - from }, (_, at) => `nod-${from + at}`);

describe('errors of words and acts', () => {
  it('are found at their turn, with what was said', () => {
    expect(findCriticalErrors(played(scenario, 'nod-1', 'shame-2'))).toEqual([
      {
        code: 'CE04',
        severity: 'red',
        turn: 2,
        step: null,
        repaired: false,
        technique: 'minimising-risk',
        rule: null,
        quote: 'I say shame now.',
      },
    ]);
    expect(found('nod-1', 'blame-2')).toEqual([]);
  });

  it('are one step milder when they are put right within two turns', () => {
    expect(found('shame-1', 'sorry-2')).toEqual([['CE04', 'amber', 1, true]]);
    expect(found('shame-1', 'nod-2', 'sorry-3')).toEqual([['CE04', 'amber', 1, true]]);
    expect(found('shame-1', 'nod-2', 'nod-3', 'sorry-4')).toEqual([['CE04', 'red', 1, false]]);
    expect(found('push-1', 'sorry-2')).toEqual([['CE06', 'amber', 1, true]]);
  });

  it('stand when another error comes before the apology, critical or not', () => {
    expect(found('shame-1', 'blame-2', 'sorry-3')).toEqual([['CE04', 'red', 1, false]]);
    expect(found('shame-1', 'push-2', 'sorry-3')).toEqual([
      ['CE04', 'red', 1, false],
      ['CE06', 'amber', 2, true],
    ]);
  });

  it('stand where the learner is too near while they apologise', () => {
    const near = presence({ distance: 'near' });
    const hot = story({
      start: { arousal: 60, engagement: 100 },
      beats: chain(3, (place, next) => [
        response(`shame-${place}`, 'minimising-risk', { next }),
        response(`sorry-${place}`, 'apology-and-repair', { next }),
      ]),
    });
    expect(
      findCriticalErrors(played(hot, 'shame-1', near, 'sorry-2')).map(({ code, severity }) => [
        code,
        severity,
      ]),
    ).toEqual([
      ['CE04', 'red'],
      ['CE06', 'red'],
    ]);
  });

  it('come red first, then in order', () => {
    expect(
      found('push-1', 'nod-2', 'nod-3', 'shame-4', 'push-5').map(([code, severity]) => [
        code,
        severity,
      ]),
    ).toEqual([
      ['CE04', 'red'],
      ['CE06', 'amber'],
      ['CE06', 'amber'],
    ]);
  });
});

describe('errors of the follow-through', () => {
  it('are found at their step, and are not repaired', () => {
    expect(findCriticalErrors(played(scenario, ...toTheEnd(1), tell('all'), then('note')))).toEqual(
      [
        {
          code: 'CE15',
          severity: 'red',
          turn: null,
          step: 'tell',
          repaired: false,
          technique: 'deception',
          rule: null,
          quote: 'Take all.',
        },
        {
          code: 'CE17',
          severity: 'amber',
          turn: null,
          step: 'tell',
          repaired: false,
          technique: 'needless-disclosure',
          rule: null,
          quote: 'Take all.',
        },
      ],
    );
  });
});

describe('broken duties', () => {
  it('are found when their time to be made good has run out', () => {
    expect(found('hint-1', 'nod-2', 'nod-3', 'nod-4', 'nod-5')).toEqual([
      ['CE01', 'red', 5, false],
    ]);
    expect(
      findCriticalErrors(played(scenario, 'hint-1', 'nod-2', 'nod-3', 'nod-4', 'nod-5'))[0],
    ).toMatchObject({ rule: 'ask-suicide-now', technique: null, quote: 'I say nod now.' });
  });

  it('are amber when they are made good in it', () => {
    expect(found('hint-1', 'nod-2', 'nod-3', 'ask-4')).toEqual([['CE01', 'amber', 4, true]]);
    expect(found('hint-1', 'nod-2', 'nod-3', 'nod-4', 'ask-5')).toEqual([
      ['CE01', 'amber', 5, true],
    ]);
    expect(found('hint-1', 'nod-2', 'ask-3')).toEqual([]);
  });

  it('are not there while there is time', () => {
    expect(found('hint-1', 'nod-2')).toEqual([]);
  });

  it('stand as broken when the learner leaves before they could be made good', () => {
    const leave: ToldMove = { type: 'leave' };
    expect(found('hint-1', 'nod-2', leave)).toEqual([]);
    expect(found('hint-1', 'nod-2', 'nod-3', leave)).toEqual([['CE01', 'red', 3, false]]);
    expect(found('hint-1', 'nod-2', 'nod-3', 'nod-4', leave)).toEqual([['CE01', 'red', 4, false]]);
    expect(found('hint-1', 'nod-2', 'nod-3', 'nod-4', 'nod-5', leave)).toEqual([
      ['CE01', 'red', 5, false],
    ]);
    expect(found(leave)).toEqual([]);
  });

  it('come due with the follow-through, at the step that was the last', () => {
    expect(found('bruise-1', ...toTheEnd(2), tell('report'), then('note'))).toEqual([]);
    expect(found('bruise-1', ...toTheEnd(2), tell('nobody'), then('report'))).toEqual([
      ['CE11', 'red', 'tell', false],
    ]);
    expect(found('bruise-1', ...toTheEnd(2), tell('nobody'), then('note'))).toEqual([
      ['CE11', 'red', 'tell', false],
      ['CE11', 'red', 'again', false],
    ]);
  });

  it('that are no critical error are none', () => {
    const medical = findCriticalErrors(
      played(scenario, 'bruise-1', ...toTheEnd(2), tell('report'), then('note')),
    );
    expect(medical.filter(({ rule }) => rule === 'medical-check')).toEqual([]);
  });

  it('are found once where the encounter ends on them', () => {
    expect(
      found(
        'nod-1',
        'nod-2',
        'nod-3',
        'nod-4',
        'nod-5',
        'hint-6',
        tell('all'),
        then('note'),
      ).filter(([code]) => code === 'CE01'),
    ).toEqual([['CE01', 'red', 6, false]]);
  });
});

import { describe, expect, it } from 'vitest';
import { placeOf, played, refusalOf, story, take, answer as given } from '#testing/playing.ts';
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
  type StepInput,
} from '#testing/scenario-builder.ts';
import type { CompiledScenario } from './compiled.ts';
import { followThrough, misfit, outcomeOf } from './follow-through.ts';
import type { FollowThroughAnswer } from './moves.ts';
import { BROKEN, KEPT, OPEN, statusOf } from './monitors.ts';
import type { EncounterState } from './state.ts';
import { openEncounter } from './turn.ts';

const after = (...steps: StepInput[]) => story({ followThrough: steps });
const step = (scenario: CompiledScenario) => scenario.steps[0]!;
const level = (scenario: CompiledScenario, answer: FollowThroughAnswer) =>
  outcomeOf(step(scenario), answer).level;

describe('a selection', () => {
  const scenario = after(
    select('plan', {
      signs: 'essential',
      people: 'essential',
      walk: 'helpful',
      form: 'unneeded',
      promise: 'harmful',
    }),
  );
  const of = (...options: string[]) => level(scenario, { kind: 'select', options });

  it.each([
    [4, ['signs', 'people']],
    [4, ['signs', 'people', 'walk']],
    [3, ['signs', 'people', 'form']],
    [3, ['signs', 'people', 'walk', 'form']],
    [2, ['signs', 'walk']],
    [2, ['people', 'form']],
    [1, []],
    [1, ['walk', 'form']],
    [0, ['signs', 'people', 'promise']],
    [0, ['promise']],
  ])('has level %i for %j', (expected, options) => {
    expect(of(...options)).toBe(expected);
  });

  it('sets the flags, and holds the techniques and errors, of what is taken', () => {
    const telling = story({
      endings: [ending('told', { when: { flag: 'neighbour_told' } }), ending('plain')],
      followThrough: [
        select(
          'plan',
          { signs: 'essential', people: 'helpful', promise: 'harmful' },
          {
            options: [
              {
                id: 'signs',
                text: 'Signs.',
                worth: 'essential',
                techniques: ['safety-planning'],
                why: 'So.',
              },
              {
                id: 'people',
                text: 'People.',
                worth: 'helpful',
                sets: ['neighbour_told'],
                why: 'So.',
              },
              {
                id: 'promise',
                text: 'Promise.',
                worth: 'harmful',
                techniques: ['no-suicide-promise'],
                why: 'No.',
              },
            ],
          },
        ),
      ],
    });
    const outcome = outcomeOf(step(telling), { kind: 'select', options: ['people', 'promise'] });
    expect(outcome.flags).toBe(telling.flagBits.get('neighbour_told'));
    expect(outcome.techniques.map(({ id }) => id)).toEqual(['no-suicide-promise']);
    expect(outcome.errors.map(({ code }) => code)).toEqual(['CE12']);
    expect(outcomeOf(step(telling), { kind: 'select', options: ['signs'] })).toMatchObject({
      flags: 0,
      errors: [],
      level: 4,
    });
  });
});

describe('an order', () => {
  const scenario = after(order('steps', ['one', 'two', 'three', 'four', 'five']));
  const of = (...items: string[]) => level(scenario, { kind: 'order', items });

  it.each([
    [4, ['one', 'two', 'three', 'four', 'five']],
    [3, ['two', 'one', 'three', 'four', 'five']],
    [3, ['one', 'two', 'three', 'five', 'four']],
    [2, ['two', 'three', 'one', 'four', 'five']],
    [2, ['five', 'one', 'two', 'three', 'four']],
    [2, ['one', 'three', 'four', 'two', 'five']],
    [1, ['three', 'two', 'one', 'four', 'five']],
    [1, ['two', 'one', 'four', 'three', 'five']],
    [1, ['five', 'four', 'three', 'two', 'one']],
  ])('has level %i for %j', (expected, items) => {
    expect(of(...items)).toBe(expected);
  });

  it('holds no technique', () => {
    expect(
      outcomeOf(step(scenario), { kind: 'order', items: ['one', 'two', 'three', 'four', 'five'] }),
    ).toEqual({ flags: 0, techniques: [], errors: [], level: 4 });
  });
});

describe('a choice', () => {
  const scenario = story({
    cues: [cue('child-abuse')],
    beats: [beat('first', [response('bye', 'routine-courtesy')], { raises: ['child-abuse'] })],
    followThrough: [
      choose('tell', {
        supervisor: 'consulting-supervisor',
        report: ['mandated-report', 'documenting-facts'],
        nobody: 'leaving-report-to-others',
      }),
    ],
  });

  it('is its techniques, and no level of its own', () => {
    expect(outcomeOf(step(scenario), { kind: 'choose', option: 'report' })).toMatchObject({
      flags: scenario.flagBits.get('report_made'),
      level: null,
      errors: [],
      techniques: [{ id: 'mandated-report' }, { id: 'documenting-facts' }],
    });
    expect(outcomeOf(step(scenario), { kind: 'choose', option: 'nobody' }).errors).toMatchObject([
      { code: 'CE11', severity: 'red' },
    ]);
  });
});

describe('a note and a rest', () => {
  it('come to nothing that is scored', () => {
    const nothing = { flags: 0, techniques: [], errors: [], level: null };
    expect(
      outcomeOf(step(after(note('write'))), { kind: 'note', text: 'Said.', ticked: [0, 1] }),
    ).toEqual(nothing);
    expect(outcomeOf(step(after(rest('breathe'))), { kind: 'pause' })).toEqual(nothing);
  });
});

describe('an answer that does not fit', () => {
  const all = after(
    choose('tell', { supervisor: 'consulting-supervisor', nobody: 'leaving-report-to-others' }),
    select('plan', { signs: 'essential', people: 'helpful', walk: 'helpful' }),
    order('steps', ['one', 'two', 'three']),
    note('write'),
    rest('breathe'),
  );
  const source = (id: string) => all.steps[all.stepIndex.get(id) ?? -1]!.source;

  it.each<[string, FollowThroughAnswer, RegExp]>([
    ['tell', { kind: 'pause' }, /"tell" is answered by choose, not by pause/],
    ['tell', { kind: 'choose', option: 'signs' }, /no option "signs"/],
    ['plan', { kind: 'order', items: [] }, /answered by select/],
    ['plan', { kind: 'select', options: ['signs', 'one'] }, /no option "one"/],
    ['plan', { kind: 'select', options: ['signs', 'signs'] }, /twice/],
    ['steps', { kind: 'select', options: [] }, /answered by order/],
    ['steps', { kind: 'order', items: ['one', 'two'] }, /every item/],
    ['steps', { kind: 'order', items: ['one', 'two', 'two'] }, /twice/],
    ['steps', { kind: 'order', items: ['one', 'two', 'signs'] }, /no option "signs"/],
    ['write', { kind: 'note', text: '', ticked: [2] }, /outside the checklist/],
    ['write', { kind: 'note', text: '', ticked: [-1] }, /outside the checklist/],
    ['write', { kind: 'note', text: '', ticked: [0.5] }, /outside the checklist/],
    ['breathe', { kind: 'note', text: '', ticked: [] }, /answered by pause/],
  ])('to %s is refused with its reason: %o', (id, answer, reason) => {
    expect(misfit(source(id), answer)).toMatch(reason);
  });

  it.each<[string, FollowThroughAnswer]>([
    ['tell', { kind: 'choose', option: 'nobody' }],
    ['plan', { kind: 'select', options: [] }],
    ['plan', { kind: 'select', options: ['walk', 'signs'] }],
    ['steps', { kind: 'order', items: ['three', 'one', 'two'] }],
    ['write', { kind: 'note', text: '', ticked: [] }],
    ['write', { kind: 'note', text: 'Said.', ticked: [1, 0] }],
    ['breathe', { kind: 'pause' }],
  ])('to %s is told from one that fits: %o', (id, answer) => {
    expect(misfit(source(id), answer)).toBeNull();
  });

  it('cannot be given', () => {
    const course = played(all, 'hear');
    expect(refusalOf(course, given('tell', { kind: 'choose', option: 'signs' }))).toEqual({
      reason: 'there is no option "signs"',
      expected: 'an answer that fits the step',
    });
  });
});

describe('the steps', () => {
  const scenario = story({
    start: { trust: 40, arousal: 65 },
    cues: [cue('child-abuse'), cue('suicide-implicit'), cue('medical')],
    beats: [
      beat(
        'first',
        [response('bye', 'routine-courtesy'), response('warm-bye', 'complex-reflection')],
        { raises: ['child-abuse', 'suicide-implicit', 'medical'] },
      ),
    ],
    followThrough: [
      choose('tell', {
        report: 'mandated-report',
        nobody: 'leaving-report-to-others',
        touch: 'crowding',
      }),
      choose(
        'thanks',
        { note: 'documenting-facts', none: 'consulting-supervisor' },
        { when: { trust: { min: 45 } } },
      ),
      choose(
        'amends',
        { late: 'mandated-report', ask: 'direct-suicide-question' },
        { when: { rule: { id: 'report-child-abuse', is: 'open' } } },
      ),
    ],
    endings: [ending('good', { when: { redError: false } }), ending('bad')],
  });
  const end = (id: string) => take(scenario, openEncounter(scenario), id);
  const choice = (state: EncounterState, option: string) =>
    followThrough(
      scenario,
      state,
      outcomeOf(scenario.steps[state.at]!, { kind: 'choose', option }),
    );
  const status = (state: EncounterState, id: string) =>
    statusOf(
      state.monitors,
      scenario.rules.findIndex((rule) => rule.id === id),
    );

  it('come up when their condition holds, in the order of the file', () => {
    expect(placeOf(scenario, end('bye'))).toBe('tell');
    expect(placeOf(scenario, choice(end('warm-bye'), 'nobody'))).toBe('thanks');
    expect(placeOf(scenario, choice(end('bye'), 'nobody'))).toBe('amends');
    expect(placeOf(scenario, choice(choice(end('warm-bye'), 'report'), 'note'))).toBe('bad');
  });

  it('begin when the duties of the talk have come due, and not those of the end', () => {
    expect(status(end('bye'), 'ask-suicide')).toBe(BROKEN);
    expect(status(end('bye'), 'report-child-abuse')).toBe(OPEN);
  });

  it('keep the duties that are open, and mend none that is broken', () => {
    expect(status(choice(end('bye'), 'report'), 'report-child-abuse')).toBe(KEPT);
    const asked = choice(choice(end('bye'), 'nobody'), 'ask');
    expect(status(asked, 'ask-suicide')).toBe(BROKEN);
    expect(status(asked, 'report-child-abuse')).toBe(BROKEN);
    expect(status(asked, 'medical-check')).toBe(BROKEN);
    expect(status(choice(choice(end('bye'), 'nobody'), 'late'), 'report-child-abuse')).toBe(KEPT);
  });

  it('let the client rest', () => {
    const { arousal, trust, hope, engagement, phase } = end('bye');
    expect(choice(end('bye'), 'nobody')).toMatchObject({ arousal, trust, hope, engagement, phase });
  });

  it('know red errors too, by the state in which the client was left', () => {
    expect(choice(end('bye'), 'nobody').red).toBe(1);
    expect(choice(end('bye'), 'report').red).toBe(0);
    expect(choice(end('bye'), 'touch').red).toBe(1);
    expect(choice({ ...end('bye'), arousal: 55 }, 'touch').red).toBe(0);
    expect(choice({ ...end('bye'), red: 1 }, 'report').red).toBe(1);
  });

  it('can be answered only while one is up', () => {
    const nothing = outcomeOf(scenario.steps[0]!, { kind: 'choose', option: 'report' });
    expect(() => followThrough(scenario, openEncounter(scenario), nothing)).toThrow('no step');
    const over = choice(choice(end('bye'), 'nobody'), 'late');
    expect(over.stage).toBe(2);
    expect(() => followThrough(scenario, over, nothing)).toThrow(RangeError);
  });

  it('leave the state before as it was', () => {
    const state = end('bye');
    const copy = { ...state };
    choice(state, 'report');
    expect(state).toEqual(copy);
  });
});

import { describe, expect, it } from 'vitest';
import { move, placeOf, played, responseOf, story, take, talked } from '#testing/playing.ts';
import { beat, chain, cue, ending, fact, response, secret } from '#testing/scenario-builder.ts';
import { CRISIS, RECOVERY } from '../client/phases.ts';
import { ERRORS, type TechniqueId } from '../technique/catalogue.ts';
import { criticalErrorByCode } from '../technique/critical-error-catalogue.ts';
import type { CompiledScenario } from './compiled.ts';
import { stateOf } from './course.ts';
import { DORMANT, KEPT, OPEN, statusOf } from './monitors.ts';
import { beatLine, replyLine } from './record.ts';
import type { EncounterState } from './state.ts';

/*
 * The fifteen rules of the client (domain brief, 8.4), each by its name. Figures are those of our model:
 * steps of five, and what the catalogue says of each technique.
 */

const LONG =
  'I can see how long this has been going on for you, and how much you have had to carry on your own until you came here to this desk today.';

/** What a turn changed. */
const change = (before: EncounterState, after: EncounterState) => ({
  arousal: after.arousal - before.arousal,
  trust: after.trust - before.trust,
  hope: after.hope - before.hope,
  engagement: after.engagement - before.engagement,
});

const CALM = { arousal: 0, trust: 0, hope: 0, engagement: 0 };

/** What the response changed that was given last. */
function lastChange(scenario: CompiledScenario, ...ids: readonly string[]) {
  const [before, after] = talked(scenario, ...ids).slice(-2);
  return change(before as EncounterState, after as EncounterState);
}

const last = (scenario: CompiledScenario, ...ids: readonly string[]): EncounterState =>
  talked(scenario, ...ids).at(-1) as EncounterState;

/** Four beats in a row, in each of which the same things can be done; ids end in the number of the beat. */
const repeated = (
  techniques: Readonly<Record<string, TechniqueId | TechniqueId[]>>,
  length = 4,
  extra: Partial<Parameters<typeof response>[2]> = {},
) =>
  chain(length, (place, next) =>
    Object.entries(techniques).map(([id, given]) =>
      response(`${id}-${place}`, given, { ...extra, next }),
    ),
  );

describe('1 Overload', () => {
  const at = (arousal: number, say: string, techniques: TechniqueId[] = ['validation']) =>
    lastChange(
      story({ start: { arousal }, beats: [beat('first', [response('say', techniques, { say })])] }),
      'say',
    );

  it('halves the help and costs five of calm, from an arousal of sixty on', () => {
    expect(at(55, LONG)).toEqual({ ...CALM, arousal: -10, trust: 5, engagement: 5 });
    expect(at(60, 'Anyone would be angry.')).toEqual(at(55, LONG));
    expect(at(60, LONG)).toEqual({ ...CALM, arousal: -5 + 5 });
  });

  it.each([
    ['two questions', 'What happened? Since when?'],
    ['two instructions', 'Sit down. Look at me.'],
  ])('comes with %s', (_what, say) => {
    expect(at(60, say).arousal).toBe(0);
    expect(at(55, say).arousal).toBe(-10);
  });

  it('comes with techniques that ask for more than four of attention together', () => {
    const heavy: TechniqueId[] = ['respectful-limit', 'explaining-next-step', 'validation'];
    expect(at(60, 'I am here.', heavy)).toEqual({
      arousal: -5 + 5,
      trust: 5,
      hope: 0,
      engagement: 0,
    });
    expect(at(60, 'I am here.', ['respectful-limit', 'explaining-next-step']).arousal).toBe(-5);
  });

  it('takes nothing off an error', () => {
    expect(at(60, LONG, ['arguing']).trust).toBe(-10);
    expect(at(60, LONG, ['arguing']).arousal).toBe(15 + 5);
  });
});

describe('2 Repetition', () => {
  const scenario = story({
    start: { arousal: 10, trust: 20, engagement: 60 },
    beats: repeated(
      { same: 'paraphrase', other: 'small-kindness', both: ['small-kindness', 'paraphrase'] },
      6,
    ),
  });
  const gains = (...ids: string[]) =>
    ids.map((_, place) => {
      const { trust, engagement } = lastChange(scenario, ...ids.slice(0, place + 1));
      return [trust, engagement];
    });

  it('halves the help of a third time, and takes it all from a fourth on, with five of engagement', () => {
    expect(gains('same-1', 'same-2', 'same-3', 'same-4', 'same-5')).toEqual([
      [5, 5],
      [5, 5],
      [0, 0],
      [0, -5],
      [0, -5],
    ]);
  });

  it('begins again after something else', () => {
    expect(gains('same-1', 'same-2', 'other-3', 'same-4').at(-1)).toEqual([5, 5]);
    expect(last(scenario, 'same-1', 'same-2', 'other-3').streak).toBe(1);
  });

  it('looks at what leads, not at what comes with it', () => {
    expect(gains('same-1', 'same-2', 'both-3').at(-1)).toEqual([10, 5]);
    expect(gains('other-1', 'other-2', 'both-3').at(-1)).toEqual([5, 0]);
  });
});

describe('3 Rise slow, fall fast', () => {
  const scenario = story({
    start: { arousal: 60, trust: 50, hope: 50, engagement: 50 },
    beats: [
      beat('first', [
        response('all-at-once', [
          'complex-reflection',
          'validation',
          'offering-choice',
          'affirmation',
        ]),
        response('all-wrong', ['threat-or-ultimatum', 'crowding', 'arguing', 'dehumanising']),
      ]),
    ],
  });

  it('lets no words raise trust, hope or engagement by more than ten, nor calm by more than ten', () => {
    expect(lastChange(scenario, 'all-at-once')).toEqual({
      arousal: -10,
      trust: 10,
      hope: 10,
      engagement: 10,
    });
  });

  it('lets trust fall as far as it falls', () => {
    expect(lastChange(scenario, 'all-wrong')).toEqual({
      arousal: 40,
      trust: -50,
      hope: -15,
      engagement: -40,
    });
  });

  it('calms by up to fifteen in crisis, with space only', () => {
    const inCrisis = story({
      start: { arousal: 100 },
      beats: [
        beat('first', [
          response('space', ['giving-space', 'validation', 'small-kindness']),
          response('words', ['validation', 'small-kindness', 'attentive-silence']),
        ]),
      ],
    });
    expect(lastChange(inCrisis, 'space').arousal).toBe(-15);
    expect(lastChange(inCrisis, 'words').arousal).toBe(-10);
  });
});

describe('4 Premature plan', () => {
  const scenario = story({
    start: { arousal: 10, trust: 40, hope: 40, engagement: 60 },
    beats: repeated({
      plan: 'resource-and-referral',
      listen: 'paraphrase',
      feel: 'validation',
      reflect: 'reflection-of-feeling',
      both: ['reflection-of-feeling', 'resource-and-referral'],
    }),
  });
  const asAdvice = { arousal: 0, trust: -5, hope: -5, engagement: -5 };
  const asPlan = { arousal: 0, trust: 0, hope: 5, engagement: 0 };

  it('is heard as unsolicited advice before listening and empathy', () => {
    expect(lastChange(scenario, 'plan-1')).toEqual(asAdvice);
    expect(lastChange(scenario, 'listen-1', 'plan-2')).toEqual(asAdvice);
    expect(lastChange(scenario, 'feel-1', 'plan-2')).toEqual(asAdvice);
    expect(played(scenario, 'plan-1').turns[0]).toMatchObject({ premature: true });
    expect(played(scenario, 'plan-1').turns[0]?.techniques[0]?.id).toBe('unsolicited-advice');
  });

  it('is welcome after both, and stays so', () => {
    expect(lastChange(scenario, 'listen-1', 'feel-2', 'plan-3')).toEqual(asPlan);
    expect(lastChange(scenario, 'reflect-1', 'plan-2')).toEqual(asPlan);
    expect(lastChange(scenario, 'reflect-1', 'listen-2', 'feel-3', 'plan-4')).toEqual(asPlan);
    expect(played(scenario, 'reflect-1', 'plan-2').turns[1]?.premature).toBe(false);
  });

  it('is too early in the same breath', () => {
    expect(lastChange(scenario, 'both-1')).toEqual({
      arousal: 0,
      trust: 0,
      hope: -5,
      engagement: 0,
    });
  });

  it('is never too early where safety is urgent', () => {
    const urgent = story({
      start: { arousal: 10 },
      beats: [beat('first', [response('plan', 'resource-and-referral', { urgent: true })])],
    });
    expect(lastChange(urgent, 'plan')).toEqual(asPlan);
    expect(played(urgent, 'plan').turns[0]?.premature).toBe(false);
  });
});

describe('5 Asking', () => {
  const ask = response('ask', 'direct-suicide-question', { asks: ['suicide'], next: 'then' });
  const asking = (trust: number) =>
    story({
      start: { arousal: 30, trust },
      facts: [fact('suicide', { trustWhenAsked: 40, raises: ['told'] })],
      cues: [cue('suicide-implicit'), cue('suicide-risk-low', 'told')],
      beats: [
        beat('first', [ask, response('feel', 'validation', { next: 'then' })], {
          raises: ['suicide-implicit'],
        }),
        beat('then', [
          response('again', ['direct-suicide-question'], { asks: ['suicide'], next: 'later' }),
          response('feel-then', 'validation', { next: 'later' }),
          response('hear', 'paraphrase', { next: 'later' }),
          response('gently', ['reflection-of-feeling', 'direct-suicide-question'], {
            asks: ['suicide'],
          }),
        ]),
        beat('later', [response('ask-later', 'direct-suicide-question')]),
      ],
    });
  const rule = (scenario: CompiledScenario, state: EncounterState) =>
    statusOf(
      state.monitors,
      scenario.rules.findIndex(({ id }) => id === 'ask-suicide'),
    );

  it.each([0, 25, 45, 90])('sets its flag and keeps the duty, whatever trust is (%i)', (trust) => {
    const scenario = asking(trust);
    const [before, after] = talked(scenario, 'ask') as [EncounterState, EncounterState];
    expect(rule(scenario, before)).toBe(OPEN);
    expect(rule(scenario, after)).toBe(KEPT);
    expect(after.flags & scenario.bits.askedSuicide).not.toBe(0);
  });

  it('is never scored down when it comes abruptly', () => {
    expect(lastChange(asking(25), 'ask')).toEqual(CALM);
  });

  it('builds trust when it comes after empathy, or with it', () => {
    expect(lastChange(asking(25), 'feel', 'again').trust).toBe(5);
    expect(lastChange(asking(25), 'ask', 'gently').trust).toBe(5 + 5);
    expect(lastChange(asking(25), 'ask', 'again').trust).toBe(0);
  });

  it('lands softly only right after empathy, not turns later', () => {
    expect(lastChange(asking(25), 'feel', 'hear', 'ask-later').trust).toBe(0);
    expect(lastChange(asking(25), 'feel', 'feel-then', 'ask-later').trust).toBe(5);
  });

  it('is answered only where trust suffices; asking again after a deflection is noted', () => {
    expect(last(asking(35), 'ask').facts).toBe(0);
    expect(last(asking(40), 'ask').facts).not.toBe(0);
    expect(played(asking(35), 'ask', 'again').turns.map(({ reasked }) => reasked)).toEqual([
      false,
      true,
    ]);
    expect(played(asking(40), 'ask', 'again').turns.map(({ reasked }) => reasked)).toEqual([
      false,
      false,
    ]);
    expect(played(asking(35), 'feel', 'again').turns.map(({ reasked }) => reasked)).toEqual([
      false,
      false,
    ]);
    expect(played(asking(25), 'ask', 'feel-then').turns.map(({ reasked }) => reasked)).toEqual([
      false,
      false,
    ]);
  });
});

describe('6 Disclosure', () => {
  const scenario = (trust: number, overrides: Parameters<typeof story>[0] = {}) =>
    story({
      start: { arousal: 10, trust },
      facts: [
        fact('home', { trustWhenAsked: 45 }),
        fact('money', { trustWhenAsked: 40, trustUnasked: 70, needs: { flag: 'private' } }),
        secret('dream', 80),
      ],
      beats: repeated({ nod: 'routine-courtesy', move: ['moving-to-privacy', 'arguing'] }).map(
        (one, at) => ({
          ...one,
          responses: [
            ...one.responses,
            response(`ask-home-${at + 1}`, 'routine-courtesy', {
              asks: ['home'],
              next: one.responses[0]?.next ?? 'end',
            }),
            response(`ask-money-${at + 1}`, 'routine-courtesy', {
              asks: ['money'],
              next: one.responses[0]?.next ?? 'end',
            }),
            response(`ask-both-${at + 1}`, 'routine-courtesy', {
              asks: ['home', 'money'],
              next: one.responses[0]?.next ?? 'end',
            }),
          ],
        }),
      ),
      ...overrides,
    });
  const told = (trust: number, ...ids: string[]) => {
    const run = scenario(trust);
    return played(run, ...ids).turns.map(({ fact: place }) =>
      place === null ? null : run.facts[place]?.source.id,
    );
  };

  it('comes to the right question at its trust', () => {
    expect(told(45, 'ask-home-1')).toEqual(['home']);
    expect(told(40, 'ask-home-1')).toEqual([null]);
    expect(told(60, 'nod-1')).toEqual([null]);
  });

  it('comes once', () => {
    expect(told(45, 'ask-home-1', 'ask-home-2')).toEqual(['home', null]);
  });

  it('comes unasked where trust is high, one fact a turn in the order of the file', () => {
    expect(told(80, 'nod-1', 'nod-2')).toEqual(['dream', null]);
    expect(told(75, 'nod-1')).toEqual([null]);
    expect(told(85, 'ask-home-1', 'nod-2', 'nod-3')).toEqual(['home', 'dream', null]);
  });

  it('waits for what it needs, be trust as high as it may', () => {
    expect(told(60, 'ask-money-1')).toEqual([null]);
    expect(told(60, 'move-1', 'ask-money-2')).toEqual([null, 'money']);
    expect(told(60, 'move-1', 'ask-both-2', 'ask-both-3')).toEqual([null, 'home', 'money']);
    expect(told(90, 'move-1', 'nod-2', 'nod-3')).toEqual(['money', 'dream', null]);
  });

  it('is decided by trust after the words, not before', () => {
    const kind = story({
      start: { arousal: 10, trust: 40 },
      facts: [fact('home', { trustWhenAsked: 45 })],
      beats: [
        beat('first', [
          response('warmly', 'validation', { asks: ['home'] }),
          response('coldly', 'routine-courtesy', { asks: ['home'] }),
        ]),
      ],
    });
    expect(last(kind, 'warmly').facts).toBe(1);
    expect(last(kind, 'coldly').facts).toBe(0);
  });
});

describe('7 Borrowed trust', () => {
  const scenario = story({
    start: { arousal: 30, trust: 60, engagement: 80 },
    beats: repeated({
      secret: 'secrecy-promise',
      promise: 'false-promise',
      tell: 'consulting-supervisor',
      explain: 'explaining-next-step',
      hand: 'warm-handoff',
      report: 'mandated-report',
      limits: 'stating-limits-of-confidentiality',
    }),
  });

  it('is given at once', () => {
    expect(lastChange(scenario, 'secret-1').trust).toBe(5);
    expect(lastChange(scenario, 'promise-1').trust).toBe(5);
  });

  it('is called in by the act that shows the promise empty, with arousal', () => {
    expect(lastChange(scenario, 'secret-1', 'tell-2')).toMatchObject({ trust: -35, arousal: 15 });
    expect(lastChange(scenario, 'promise-1', 'explain-2')).toMatchObject({
      trust: -35 + 5,
      arousal: 15 - 5,
    });
  });

  it('is called in only by what concerns it', () => {
    expect(lastChange(scenario, 'secret-1', 'explain-2').trust).toBe(5);
    expect(lastChange(scenario, 'promise-1', 'tell-2').trust).toBe(0);
    expect(lastChange(scenario, 'tell-1').trust).toBe(0);
  });

  it('is called in once, and may be borrowed again', () => {
    expect(lastChange(scenario, 'secret-1', 'tell-2', 'tell-3').trust).toBe(0);
    expect(lastChange(scenario, 'secret-1', 'tell-2', 'secret-3', 'tell-4').trust).toBe(-35);
  });

  it('of both kinds is called in by a hand-off together', () => {
    expect(lastChange(scenario, 'secret-1', 'promise-2', 'hand-3')).toMatchObject({
      trust: -35 + 5,
    });
    expect(last(scenario, 'secret-1', 'promise-2', 'hand-3').borrowed).toBe(0);
    expect(last(scenario, 'secret-1', 'promise-2', 'tell-3').borrowed).toBe(2);
  });

  it('is taken back in time by saying honestly what cannot be kept private', () => {
    const corrected = last(scenario, 'secret-1', 'limits-2');
    expect(corrected).toMatchObject({ borrowed: 0, redPending: 0, red: 0, repairWindow: 0 });
    expect(lastChange(scenario, 'secret-1', 'limits-2', 'tell-3').trust).toBe(0);
    expect(played(scenario, 'secret-1', 'limits-2').turns[1]?.repairs).toBe(true);
  });

  it('is not taken back so after a false promise, nor when two turns have passed', () => {
    expect(played(scenario, 'promise-1', 'limits-2').turns[1]?.repairs).toBe(false);
    expect(last(scenario, 'secret-1', 'explain-2', 'explain-3', 'limits-4')).toMatchObject({
      red: 1,
      borrowed: 1,
    });
  });

  it('makes a report cost ten more where limits were never stated', () => {
    expect(lastChange(scenario, 'report-1').trust).toBe(-10 - 10);
    expect(lastChange(scenario, 'limits-1', 'report-2').trust).toBe(-10);
  });
});

describe('8 Risk facts and talk', () => {
  it('are two things: a client who feels better is not safer', () => {
    const scenario = story({
      start: { arousal: 60, trust: 30, hope: 20, engagement: 50 },
      client: { risk: 'high' },
      cues: [cue('suicide-explicit'), cue('suicide-means')],
      beats: chain(
        4,
        (place, next) => [
          response(`kind-${place}`, place % 2 === 0 ? 'affirmation' : 'offering-choice', { next }),
          response(`nod-${place}`, 'routine-courtesy', { next }),
        ],
        { raises: ['suicide-explicit', 'suicide-means'] },
      ),
      endings: [
        ending('safe', { kind: 'safe-collaborative', when: { redError: false } }),
        ending('unseen', { kind: 'missed-risk' }),
      ],
    });
    const course = played(scenario, 'kind-1', 'kind-2', 'kind-3', 'kind-4');
    const state = stateOf(course);
    expect(state).toMatchObject({ arousal: 50, trust: 50, hope: 40, flags: 0 });
    expect(scenario.source.client.risk).toBe('high');
    expect(placeOf(scenario, state)).toBe('unseen');
  });
});

describe('9 Pressure of the place', () => {
  const under = (arousal: number, pressures: number) =>
    story({
      start: { arousal },
      pressures: [
        { id: 'crowd', description: 'They listen.', until: 'audience_removed' },
        { id: 'noise', description: 'A radio.', until: 'quiet_room' },
      ].slice(0, pressures),
      beats: repeated({ nod: 'routine-courtesy', clear: 'reducing-stimulation' }).map((one) => ({
        ...one,
        responses: [
          ...one.responses.slice(0, 1).map((nod) => ({ ...nod, sets: [] })),
          ...one.responses.slice(1),
          response(`hush-${one.id}`, 'routine-courtesy', {
            sets: pressures > 1 ? ['quiet_room'] : [],
            next: one.responses[0]?.next ?? 'end',
          }),
        ],
      })),
    });

  it('raises arousal by five each turn, for each', () => {
    expect(lastChange(under(30, 0), 'nod-1').arousal).toBe(0);
    expect(lastChange(under(30, 1), 'nod-1').arousal).toBe(5);
    expect(lastChange(under(30, 2), 'nod-1').arousal).toBe(10);
    expect(lastChange(under(30, 2), 'nod-1', 'nod-2').arousal).toBe(10);
  });

  it('ends with the turn that deals with it', () => {
    expect(lastChange(under(30, 1), 'clear-1').arousal).toBe(-5);
    expect(lastChange(under(30, 2), 'hush-b1').arousal).toBe(5);
    expect(lastChange(under(30, 2), 'hush-b1', 'nod-2').arousal).toBe(5);
    expect(lastChange(under(30, 2), 'hush-b1', 'clear-2', 'nod-3').arousal).toBe(0);
  });

  it('leaves a settled person alone', () => {
    expect(lastChange(under(20, 2), 'nod-1').arousal).toBe(0);
  });
});

describe('10 Escalation', () => {
  const scenario = (arousal: number, engagement = 100) =>
    story({
      start: { arousal, trust: 50, engagement },
      facts: [secret('never', 100, { needs: { flag: ['overwhelmed', 'withdrew'] } })],
      takeovers: { escalation: 'overwhelmed', withdrawal: 'leaving' },
      beats: [
        ...repeated(
          {
            nod: 'routine-courtesy',
            argue: 'arguing',
            order: 'commanding-calm',
            touch: 'uninvited-touch',
            crowd: 'crowding',
            threat: 'threat-or-ultimatum',
          },
          6,
        ),
        beat('overwhelmed', [
          response('stay', 'routine-courtesy', { next: 'b5' }),
          response('insist', 'arguing', { next: 'b5' }),
        ]),
      ],
    });
  const at = (arousal: number, ...ids: string[]) => {
    const run = scenario(arousal);
    return placeOf(run, last(run, ...ids));
  };

  it('comes after two turns running that end at 85 or more', () => {
    expect(at(85, 'nod-1')).toBe('b2');
    expect(at(85, 'nod-1', 'nod-2')).toBe('overwhelmed');
    expect(at(80, 'nod-1', 'nod-2')).toBe('b3');
    expect(at(70, 'argue-1', 'nod-2')).toBe('overwhelmed');
  });

  it('needs the two turns to follow each other', () => {
    const run = story({
      start: { arousal: 85 },
      beats: repeated({ nod: 'routine-courtesy', calm: 'giving-space', argue: 'arguing' }, 5),
    });
    expect(placeOf(run, last(run, 'nod-1', 'calm-2', 'argue-3'))).toBe('b4');
    expect(placeOf(run, last(run, 'nod-1', 'calm-2', 'argue-3', 'nod-4'))).toBe('overwhelmed');
  });

  it.each(['touch-1', 'crowd-1', 'threat-1'])('comes at once by %s at 70 or more', (id) => {
    expect(at(55, id)).toBe('overwhelmed');
    expect(at(40, id)).toBe('b2');
  });

  it('does not come at once by other errors', () => {
    expect(at(60, 'argue-1')).toBe('b2');
    expect(at(60, 'order-1')).toBe('b2');
  });

  it('is remembered by a flag, and counts heat from new', () => {
    const run = scenario(85);
    const state = last(run, 'nod-1', 'nod-2');
    expect(state).toMatchObject({ hot: 0, takeovers: 1 });
    expect(state.flags & run.bits.overwhelmed).not.toBe(0);
    expect(state.flags & run.bits.withdrew).toBe(0);
    expect(placeOf(run, take(run, state, 'stay'))).toBe('b5');
  });

  it('happens once; a second time the encounter ends', () => {
    expect(at(85, 'nod-1', 'nod-2', 'stay', 'nod-5')).toBe('plain');
    expect(at(55, 'touch-1', 'stay', 'touch-5')).toBe('plain');
  });

  it('does not take over from the end', () => {
    const run = story({
      start: { arousal: 90 },
      beats: repeated({ nod: 'routine-courtesy' }, 2, {}).map((one) => ({
        ...one,
        responses: [...one.responses, response(`bye-${one.id}`, 'routine-courtesy')],
      })),
    });
    expect(placeOf(run, last(run, 'nod-1', 'bye-b2'))).toBe('plain');
  });
});

describe('11 Withdrawal', () => {
  const scenario = (engagement: number, arousal = 10) =>
    story({
      start: { arousal, trust: 50, engagement },
      facts: [secret('never', 100, { needs: { flag: ['overwhelmed', 'withdrew'] } })],
      beats: [
        ...repeated(
          {
            nod: 'routine-courtesy',
            ask: 'open-question',
            recite: 'policy-recital',
            touch: 'uninvited-touch',
          },
          4,
        ),
        beat('leaving', [
          response('call', 'offering-choice', { next: 'b3' }),
          response('shrug', 'routine-courtesy', { next: 'b3' }),
        ]),
      ],
    });
  const at = (engagement: number, ...ids: string[]) => {
    const run = scenario(engagement);
    return placeOf(run, last(run, ...ids));
  };

  it('comes at an engagement of 15 or less', () => {
    expect(at(20, 'nod-1')).toBe('b2');
    expect(at(15, 'nod-1')).toBe('leaving');
    expect(at(25, 'recite-1')).toBe('leaving');
    expect(at(30, 'recite-1')).toBe('b2');
    expect(at(15, 'ask-1')).toBe('b2');
  });

  it('is remembered by a flag', () => {
    const run = scenario(15);
    const state = last(run, 'nod-1');
    expect(state.takeovers).toBe(2);
    expect(state.flags & run.bits.withdrew).not.toBe(0);
    expect(state.flags & run.bits.overwhelmed).toBe(0);
  });

  it('happens once; a second time the encounter ends', () => {
    expect(at(15, 'nod-1', 'shrug')).toBe('plain');
    expect(at(15, 'nod-1', 'call')).toBe('b3');
    expect(at(15, 'nod-1', 'call', 'recite-3')).toBe('plain');
  });

  it('waits while the client escalates, and may follow it', () => {
    const run = scenario(20, 65);
    const state = last(run, 'touch-1');
    expect(placeOf(run, state)).toBe('overwhelmed');
    expect(state.takeovers).toBe(1);
    expect(state.engagement).toBe(10);
  });
});

describe('12 Recovery', () => {
  const scenario = story({
    start: { arousal: 75, trust: 50, engagement: 100 },
    beats: repeated(
      {
        calm: 'giving-space',
        argue: 'arguing',
        nod: 'routine-courtesy',
        report: 'mandated-report',
      },
      6,
    ),
  });

  it('follows crisis and lasts three turns', () => {
    const phases = talked(scenario, 'calm-1', 'nod-2', 'nod-3', 'nod-4').map(({ phase }) => phase);
    expect(phases).toEqual([CRISIS, RECOVERY, RECOVERY, RECOVERY, 2]);
    expect(
      talked(scenario, 'calm-1', 'nod-2', 'nod-3', 'nod-4').map(
        ({ recoveryTurns }) => recoveryTurns,
      ),
    ).toEqual([0, 3, 2, 1, 0]);
  });

  it('makes a wrong word count one and a half times', () => {
    expect(lastChange(scenario, 'calm-1', 'argue-2')).toMatchObject({
      arousal: 25,
      trust: -15,
      engagement: -15,
    });
    expect(lastChange(scenario, 'calm-1', 'nod-2', 'nod-3', 'argue-4').arousal).toBe(25);
    expect(lastChange(scenario, 'calm-1', 'nod-2', 'nod-3', 'nod-4', 'argue-5').arousal).toBe(15);
  });

  it('ends at once when crisis returns', () => {
    expect(last(scenario, 'calm-1', 'argue-2')).toMatchObject({ phase: CRISIS, recoveryTurns: 0 });
  });

  it('does not make a duty cost more', () => {
    expect(lastChange(scenario, 'calm-1', 'report-2')).toMatchObject({
      arousal: 5,
      trust: -10 - 10,
    });
  });
});

describe('13 Never a trick', () => {
  const amber = ERRORS.filter(({ criticalError }) => criticalError?.severity === 'amber');

  it.each(amber.map(({ id }) => id))('%s can be put right in the next two turns', (id) => {
    const scenario = story({
      start: { arousal: 10, trust: 60, engagement: 80 },
      beats: repeated({ err: id, nod: 'routine-courtesy', sorry: 'apology-and-repair' }),
    });
    for (const words of [
      ['err-1', 'sorry-2'],
      ['err-1', 'nod-2', 'sorry-3'],
    ]) {
      const course = played(scenario, ...words);
      expect(course.turns.at(-1)?.repairs).toBe(true);
      expect(stateOf(course)).toMatchObject({ red: 0, redPending: 0, repairWindow: 0 });
      const lost = (course.turns[0]?.before.trust ?? 0) - (course.turns[0]?.after.trust ?? 0);
      const regained = stateOf(course).trust - (course.turns.at(-1)?.before.trust ?? 0);
      expect(regained).toBe(Math.floor((lost * 0.6) / 5 + 0.5) * 5);
    }
    expect(played(scenario, 'err-1', 'nod-2', 'nod-3', 'sorry-4').turns[3]?.repairs).toBe(false);
  });

  it.each(
    ERRORS.filter(({ criticalError }) => criticalError?.severity === 'red').map(({ id }) => id),
  )('after %s the scene goes on', (id) => {
    const scenario = story({
      start: { arousal: 30, engagement: 80 },
      beats: repeated({ err: id, nod: 'routine-courtesy' }),
    });
    expect(placeOf(scenario, last(scenario, 'err-1'))).toBe('b2');
  });

  it('names a repair for every critical error that has one', () => {
    expect(criticalErrorByCode('CE18').exception).toMatch(/repair/);
  });
});

describe('14 Visibility', () => {
  it('shows what the client says and does by their state, never the state', () => {
    const scenario = story({
      start: { arousal: 70 },
      beats: [
        beat(
          'first',
          [
            response('calm', 'giving-space', {
              next: 'first-again',
              reply: [{ when: { trust: { min: 60 } }, says: 'Thanks.' }, { does: 'Sam nods.' }],
            }),
            response('argue', 'arguing', { next: 'first-again' }),
          ],
          { client: [{ when: { phase: 'crisis' }, does: 'Sam shouts.' }, { says: 'Well.' }] },
        ),
        beat('first-again', [response('end-it', 'routine-courtesy')], {
          client: [{ when: { phase: 'crisis' }, does: 'Sam shouts.' }, { says: 'Well.' }],
        }),
      ],
    });
    const [calm, crisis] = [played(scenario, 'calm'), played(scenario, 'argue')];
    expect(beatLine(scenario, stateOf(calm))).toEqual({ says: 'Well.' });
    expect(beatLine(scenario, stateOf(crisis))).toEqual({
      when: { phase: 'crisis' },
      does: 'Sam shouts.',
    });
    expect(calm.turns.map(replyLine)).toEqual([{ does: 'Sam nods.' }]);
    expect(crisis.turns.map(replyLine)).toEqual([null]);
    expect(beatLine(scenario, stateOf(move(calm, 'end-it')))).toBeNull();
  });
});

describe('15 Determinism', () => {
  it('gives the same states for the same moves, and leaves the states before as they were', () => {
    const scenario = story({
      beats: repeated({ hear: 'reflection-of-feeling', argue: 'arguing' }),
    });
    const ids = ['hear-1', 'argue-2', 'hear-3', 'argue-4'];
    const states = talked(scenario, ...ids);
    const copies = structuredClone(states);
    expect(
      talked(
        story({ beats: repeated({ hear: 'reflection-of-feeling', argue: 'arguing' }) }),
        ...ids,
      ),
    ).toEqual(states);
    expect(states).toEqual(copies);
    expect(responseOf(scenario, 'hear-1').index).toBe(0);
    expect(statusOf(states.at(-1)?.monitors ?? 1, 0)).toBe(DORMANT);
  });
});

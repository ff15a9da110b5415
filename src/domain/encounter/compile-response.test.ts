import { describe, expect, it } from 'vitest';
import { responseOf, story } from '#testing/playing.ts';
import { beat, cue, fact, response } from '#testing/scenario-builder.ts';
import { ERRORS, MOVES, TECHNIQUE_IDS, type TechniqueId } from '../technique/catalogue.ts';
import { BORROWED_PROMISE, BORROWED_SECRECY } from './state.ts';
import type { CompiledResponse } from './compiled.ts';

const compiled = (
  techniques: TechniqueId | TechniqueId[],
  overrides: Parameters<typeof response>[2] = {},
): CompiledResponse =>
  responseOf(story({ beats: [beat('first', [response('it', techniques, overrides)])] }), 'it');

/** A response for each technique of the catalogue, by its id. */
const each = (() => {
  const known = new Map<string, CompiledResponse>();
  return (id: TechniqueId): CompiledResponse => {
    if (known.size === 0) {
      const answers = TECHNIQUE_IDS.map((one) => response(one, one));
      const beats = Array.from({ length: Math.ceil(answers.length / 8) }, (_, at) =>
        beat(`b${at}`, answers.slice(at * 8, at * 8 + 8)),
      );
      for (const one of story({ beats }).responses) known.set(one.source.id, one);
    }
    return known.get(id) as CompiledResponse;
  };
})();
const whose = (test: (response: CompiledResponse) => boolean) =>
  TECHNIQUE_IDS.filter((id) => test(each(id)));

describe('techniques of a response', () => {
  it('are those of the catalogue, in order', () => {
    expect(compiled(['validation', 'open-question']).techniques.map(({ id }) => id)).toEqual([
      'validation',
      'open-question',
    ]);
  });

  it('that need rapport are advice when they come too early', () => {
    const early = MOVES.filter((move) => move.needsRapport).map(({ id }) => id);
    expect(early.length).toBeGreaterThan(0);
    for (const id of TECHNIQUE_IDS) {
      const [premature] = each(id).premature;
      expect(premature?.id).toBe(early.includes(id as never) ? 'unsolicited-advice' : id);
    }
  });

  it('are the same at any time where it is urgent', () => {
    const urgent = compiled(['resource-and-referral', 'validation'], { urgent: true });
    expect(urgent.premature).toBe(urgent.techniques);
  });

  it('lead by the first, with a number of its own that is never none', () => {
    expect(compiled(['validation', 'open-question']).lead).toBe(compiled('validation').lead);
    const leads = TECHNIQUE_IDS.map((id) => each(id).lead);
    expect(new Set(leads).size).toBe(TECHNIQUE_IDS.length);
    expect(Math.min(...leads)).toBe(1);
    expect(Math.max(...leads)).toBeLessThan(128);
  });
});

describe('what a technique means to the machine', () => {
  it.each<[string, (response: CompiledResponse) => boolean, TechniqueId[]]>([
    [
      'a hard question',
      ({ hardQuestion }) => hardQuestion,
      [
        'direct-suicide-question',
        'plan-and-intent-question',
        'means-question',
        'direct-harm-question',
      ],
    ],
    ['asking about suicide', ({ asksSuicide }) => asksSuicide, ['direct-suicide-question']],
    ['a repair', ({ repairs }) => repairs, ['apology-and-repair']],
    [
      'stating the limits',
      ({ statesLimits }) => statesLimits,
      ['stating-limits-of-confidentiality'],
    ],
    ['disclosing', ({ discloses }) => discloses, ['calling-for-help', 'mandated-report']],
    ['borrowing by secrecy', ({ borrows }) => borrows === BORROWED_SECRECY, ['secrecy-promise']],
    ['borrowing by a promise', ({ borrows }) => borrows === BORROWED_PROMISE, ['false-promise']],
    [
      'calling in secrecy',
      ({ callsIn }) => (callsIn & BORROWED_SECRECY) !== 0,
      [
        'involving-support',
        'warm-handoff',
        'calling-for-help',
        'consulting-supervisor',
        'mandated-report',
        'needless-disclosure',
      ],
    ],
    [
      'calling in a promise',
      ({ callsIn }) => (callsIn & BORROWED_PROMISE) !== 0,
      ['explaining-next-step', 'warm-handoff', 'calling-for-help', 'mandated-report'],
    ],
  ])('%s', (_what, test, ids) => {
    expect(whose(test)).toEqual(ids);
  });

  it('adds up over the response', () => {
    const both = compiled([
      'secrecy-promise',
      'false-promise',
      'warm-handoff',
      'direct-suicide-question',
    ]);
    expect(both).toMatchObject({
      borrows: 3,
      callsIn: 3,
      asksSuicide: true,
      hardQuestion: true,
      discloses: false,
    });
  });
});

describe('errors of a response', () => {
  it('are those of its techniques that are critical', () => {
    for (const { id, criticalError } of ERRORS) {
      const codes = each(id).errors.map(({ code, technique, severity }) => ({
        code,
        technique,
        severity,
      }));
      expect(codes).toEqual(criticalError === null ? [] : [{ ...criticalError, technique: id }]);
    }
    expect(compiled(['validation', 'open-question']).errors).toEqual([]);
  });

  it('escalate by crowding, touch and threat', () => {
    expect(whose(({ errors }) => errors.some(({ escalates }) => escalates))).toEqual([
      'threat-or-ultimatum',
      'sarcasm-or-provocation',
      'crowding',
      'uninvited-touch',
    ]);
  });

  it('grow worse as their critical error says', () => {
    expect(compiled('crowding').errors[0]).toMatchObject({
      redFromArousal: 60,
      redInCrisis: false,
    });
    expect(compiled('colluding-with-delusion').errors[0]).toMatchObject({
      redFromArousal: 101,
      redInCrisis: true,
    });
    expect(compiled('over-reaction', { sets: ['harm_followed'] }).errors[0]).toMatchObject({
      severity: 'red',
    });
    expect(compiled('crowding', { sets: ['harm_followed'] }).errors[0]).toMatchObject({
      severity: 'amber',
    });
  });

  it('are judged as they come across when they come too early', () => {
    const { errors, prematureErrors } = compiled(['resource-and-referral', 'minimising-risk']);
    expect(prematureErrors).toEqual(errors);
  });
});

describe('effects of a response', () => {
  it('are there for every phase, reception and rapport', () => {
    const { effects } = compiled('resource-and-referral');
    expect(effects).toHaveLength(5 * 3 * 2);
    const [CRISIS, HALF, NONE] = [3, 1, 2];
    expect(effects[(CRISIS * 3 + 0) * 2]).toEqual({ arousal: 5, trust: 0, hope: 5, engagement: 0 });
    expect(effects[(CRISIS * 3 + 0) * 2 + 1]).toEqual({
      arousal: 10,
      trust: -5,
      hope: -5,
      engagement: -5,
    });
    expect(effects[(CRISIS * 3 + HALF) * 2]?.hope).toBe(0);
    expect(effects[(CRISIS * 3 + NONE) * 2 + 1]?.hope).toBe(-5);
  });

  it('include what the author adds, in every case', () => {
    const because = 'They have heard it too often.';
    const plain = compiled('validation').effects;
    const added = compiled('validation', {
      adjust: { arousal: 5, trust: -10, hope: 15, engagement: -20, because },
    }).effects;
    added.forEach((effect, at) => {
      const before = plain[at]!;
      expect(effect).toEqual({
        arousal: before.arousal + 5,
        trust: before.trust - 10,
        hope: before.hope + 15,
        engagement: before.engagement - 20,
      });
    });
    expect(compiled('validation', { adjust: { because } }).effects).toEqual(plain);
  });

  it('are those of this person', () => {
    const touchy = story({
      sensitivities: { touch: 1.5 },
      beats: [beat('first', [response('it', 'uninvited-touch')])],
    });
    expect(responseOf(touchy, 'it').effects[0]?.trust).toBe(-15);
    expect(compiled('uninvited-touch').effects[0]?.trust).toBe(-10);
  });
});

describe('load of a response', () => {
  it('is read from its words and its techniques', () => {
    expect(compiled('validation', { say: 'How? When?' })).toMatchObject({
      overloads: true,
      speech: { words: 2, questions: 2, instructions: 0 },
    });
    expect(compiled('validation')).toMatchObject({ overloads: false, speech: { words: 3 } });
    expect(compiled(['summary', 'respectful-limit']).overloads).toBe(false);
    expect(compiled(['summary', 'respectful-limit', 'validation']).overloads).toBe(true);
  });

  it('is nothing for silence', () => {
    expect(compiled('attentive-silence', { silence: true })).toMatchObject({
      overloads: false,
      speech: { words: 0 },
    });
  });
});

describe('asking about suicide', () => {
  it('never overloads: it takes the place of nothing that could be left out', () => {
    const heavy: TechniqueId[] = ['summary', 'respectful-limit'];
    expect(compiled([...heavy, 'direct-suicide-question']).overloads).toBe(false);
    expect(compiled([...heavy, 'plan-and-intent-question']).overloads).toBe(true);
  });
});

describe('names in a response', () => {
  const scenario = story({
    cues: [cue('medical'), cue('suicide-implicit')],
    facts: [
      fact('home'),
      fact('money', { needs: { flag: ['window_open', 'private'] } }),
      fact('work', { opens: 'money' }),
    ],
    beats: [
      beat('first', [
        response('it', 'moving-to-privacy', {
          asks: ['money'],
          sets: ['window_open', 'nobody_reads_this'],
          raises: ['suicide-implicit', 'medical'],
          reply: [{ when: { trust: { min: 50 } }, says: 'Yes.' }, { says: 'No.' }],
          when: { trust: { min: 30 } },
          next: [{ when: { trust: { min: 50 } }, go: 'second' }, { go: 'end' }],
        }),
        response('home', 'open-question', { asks: ['home', 'money'] }),
      ]),
      beat('second', [response('bye', 'routine-courtesy')]),
    ],
  });
  const it_ = responseOf(scenario, 'it');
  const bit = (flag: string) => scenario.flagBits.get(flag) ?? 0;

  it('are flags that something reads, topics, cues and beats', () => {
    expect(it_.flags).toBe(bit('window_open') | bit('private'));
    expect(bit('nobody_reads_this')).toBe(0);
    expect(it_.topics).toBe(0b10);
    expect(responseOf(scenario, 'home').topics).toBe(0b11);
    expect(scenario.facts.map(({ gate }) => gate.topics)).toEqual([0b01, 0b10, 0b10]);
    expect(it_.cues).toEqual([1, 0]);
    expect(it_.ways.map(({ to }) => to)).toEqual([1, -1]);
  });

  it('are conditions that read the state', () => {
    const at = (trust: number) => ({ ...scenario.opening, trust });
    expect([25, 30].map((trust) => it_.offered?.(at(trust)))).toEqual([false, true]);
    expect(responseOf(scenario, 'home').offered).toBeNull();
    expect([45, 50].map((trust) => it_.ways[0]?.test?.(at(trust)))).toEqual([false, true]);
    expect(it_.ways[1]?.test).toBeNull();
    expect(it_.replyLines.map((test) => test?.(at(50)) ?? null)).toEqual([true, null]);
    expect(responseOf(scenario, 'home').replyLines).toEqual([]);
  });

  it('know their own place', () => {
    expect(scenario.responses.map(({ index }) => index)).toEqual(
      scenario.responses.map((_, at) => at),
    );
    expect(it_.beat).toBe(0);
    expect(responseOf(scenario, 'bye').beat).toBe(1);
  });
});

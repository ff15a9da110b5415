import { describe, expect, it } from 'vitest';
import { story } from '#testing/playing.ts';
import {
  beat,
  choose,
  cue,
  ending,
  fact,
  order,
  response,
  rest,
  secret,
  select,
} from '#testing/scenario-builder.ts';
import { NEVER_UNASKED } from '../client/disclosure.ts';
import { presenceEffect, presenceIndex, STANCES } from '../client/presence.ts';
import { BROKEN_TWO_TURNS, OPEN, OPEN_ONE_TURN, OPEN_TWO_TURNS } from './monitors.ts';
import { redRules } from './compile.ts';

describe('names of a scenario', () => {
  const made = () =>
    story({
      pressures: [{ id: 'crowd', description: 'They listen.', until: 'audience_removed' }],
      cues: [cue('medical'), cue('suicide-implicit'), cue('child-abuse')],
      facts: [
        fact('home', {
          needs: { any: [{ flag: 'window_open' }, { not: { cue: 'suicide-implicit' } }] },
          raises: ['child-abuse'],
        }),
        secret('dream', 80),
      ],
      beats: [
        beat('first', [response('hear', 'paraphrase', { asks: ['home'], next: 'second' })], {
          raises: ['suicide-implicit', 'medical'],
          sets: ['window_open', 'nobody_reads_this'],
        }),
        beat('second', [response('clear', 'reducing-stimulation')], {
          client: [{ when: { trust: { min: 50 } }, says: 'Yes.' }, { says: 'No.' }],
        }),
      ],
      followThrough: [
        rest('breathe'),
        choose(
          'tell',
          { report: 'mandated-report', nobody: 'leaving-report-to-others' },
          { when: { trust: { min: 50 } } },
        ),
        select('plan', { signs: 'essential', people: 'helpful', promise: 'harmful' }),
        order('steps', ['one', 'two', 'three']),
      ],
    });
  const bit = (flag: string) => made().flagBits.get(flag) ?? 0;

  it('of flags have a bit each, and only those that something reads', () => {
    const scenario = made();
    const flags = [
      'limits_stated',
      'asked_suicide',
      'report_made',
      'medical_ok',
      'help_called',
      'audience_removed',
      'window_open',
    ];
    expect([...scenario.flagBits.keys()].toSorted()).toEqual(flags.toSorted());
    expect([...scenario.flagBits.values()].toSorted((a, b) => a - b)).toEqual(
      flags.map((_, at) => 2 ** at),
    );
    expect(scenario.bits).toMatchObject({
      limitsStated: bit('limits_stated'),
      askedSuicide: bit('asked_suicide'),
      overwhelmed: 0,
      withdrew: 0,
    });
  });

  it('of facts have a bit each', () => {
    const scenario = made();
    expect(scenario.facts.map((one) => one.bit)).toEqual([1, 2]);
    expect(scenario.facts.map(({ gate }) => gate)).toEqual([
      { topics: 1, trustWhenAsked: 50, trustUnasked: NEVER_UNASKED },
      { topics: 0, trustWhenAsked: NEVER_UNASKED, trustUnasked: 80 },
    ]);
    expect(scenario.facts.map(({ cues }) => cues)).toEqual([[2], []]);
    expect(scenario.facts.map(({ needs }) => needs === null)).toEqual([false, true]);
  });

  it('of cues have a bit only where a condition reads one', () => {
    const scenario = made();
    expect(scenario.cues.map((one) => one.bit)).toEqual([0, 1, 0]);
  });

  it('of beats and steps are their places', () => {
    const scenario = made();
    expect(Object.fromEntries(scenario.beatIndex)).toEqual({
      first: 0,
      second: 1,
      overwhelmed: 2,
      leaving: 3,
    });
    expect(Object.fromEntries(scenario.stepIndex)).toEqual({
      breathe: 0,
      tell: 1,
      plan: 2,
      steps: 3,
    });
    expect(scenario).toMatchObject({ escalation: 2, withdrawal: 3 });
    expect(scenario.beats[0]).toMatchObject({
      index: 0,
      responses: [0, 1],
      cues: [1, 0],
      flags: bit('window_open'),
    });
    expect(scenario.beats[1]?.responses).toEqual([2, 3]);
    expect(
      scenario.beats[1]?.lines.map((line) => line?.({ ...scenario.opening, trust: 50 }) ?? null),
    ).toEqual([true, null]);
    expect(scenario.responseIndex.get('clear')).toBe(2);
  });

  it('of pressures are the flags that end them', () => {
    const scenario = made();
    expect(scenario.pressures).toEqual([
      { until: bit('audience_removed'), description: 'They listen.' },
    ]);
  });

  it('of steps are their options', () => {
    const scenario = made();
    expect(scenario.steps.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(scenario.steps.map(({ options }) => options.map(({ id }) => id))).toEqual([
      [],
      ['report', 'nobody'],
      ['signs', 'people', 'promise'],
      [],
    ]);
    expect(scenario.steps[1]?.options[0]).toMatchObject({ flags: bit('report_made'), errors: [] });
    expect(scenario.steps[1]?.options[1]?.errors).toHaveLength(1);
    expect(
      scenario.steps.map(({ comesUp }) => comesUp?.({ ...scenario.opening, trust: 45 }) ?? null),
    ).toEqual([null, false, null, null]);
  });
});

describe('safety rules of a scenario', () => {
  const made = () =>
    story({
      cues: [
        cue('medical'),
        cue('suicide-explicit'),
        cue('suicide-implicit'),
        cue('danger-in-scene'),
        cue('suicide-risk-low', 'low'),
        cue('threat-to-other'),
      ],
      facts: [secret('thoughts', 90, { raises: ['low'] })],
      beats: [
        beat('first', [response('bye', 'routine-courtesy')], {
          raises: [
            'medical',
            'suicide-explicit',
            'suicide-implicit',
            'danger-in-scene',
            'threat-to-other',
          ],
        }),
      ],
    });

  it('are those that its cues switch on, in the order of the list', () => {
    const scenario = made();
    expect(scenario.rules.map(({ id }) => id)).toEqual([
      'leave-or-call', 'ask-suicide-now', 'ask-suicide', 'follow-up-risk', 'protect-third-party', 'medical-check', 'limits-before-disclosure',
    ]); // prettier-ignore
    expect(story().rules).toEqual([]);
  });

  it('open as their time says', () => {
    const scenario = made();
    expect(scenario.rules.map(({ monitor }) => monitor.opensAs)).toEqual([
      OPEN_ONE_TURN,
      OPEN_TWO_TURNS,
      OPEN,
      OPEN,
      OPEN,
      OPEN,
      BROKEN_TWO_TURNS,
    ]);
    expect(scenario.rules.map(({ monitor }) => monitor.endsWith)).toEqual([
      'encounter', 'encounter', 'encounter', 'follow-through', 'follow-through', 'follow-through', 'encounter',
    ]); // prettier-ignore
  });

  it('are kept by any of their flags', () => {
    const scenario = made();
    const bits = (...flags: string[]) =>
      flags.reduce((sum, flag) => sum | (scenario.flagBits.get(flag) ?? 0), 0);
    expect(scenario.rules[0]?.monitor.keptBy).toBe(bits('left_scene', 'help_called'));
    expect(scenario.rules[3]?.monitor.keptBy).toBe(
      bits('plan_made', 'handoff_done', 'supervisor_told'),
    );
    expect(scenario.rules[6]?.monitor.keptBy).toBe(bits('limits_stated'));
  });

  it('are opened by their cues: each cue by its kind', () => {
    const scenario = made();
    expect(scenario.cues.map(({ rules }) => rules)).toEqual([[5], [1], [2], [0], [3, 6], [4, 6]]);
  });

  it('are red where breaking them is a red error', () => {
    const scenario = made();
    expect(redRules(scenario.rules)).toEqual([0, 1, 2, 4]);
  });
});

describe('facts that answer the question about suicide', () => {
  it('are those that tell of low or high risk', () => {
    const scenario = story({
      cues: [cue('suicide-risk-low', 'low'), cue('suicide-risk-high', 'high'), cue('medical')],
      facts: [
        fact('dizzy', { raises: ['medical'] }),
        fact('wish', { raises: ['low'] }),
        fact('plan', { raises: ['medical', 'high'] }),
        secret('dream', 80),
      ],
      beats: [
        beat('first', [response('ask', 'open-question', { asks: ['dizzy', 'wish', 'plan'] })]),
      ],
    });
    expect(scenario.bits.suicideFacts).toBe(0b0110);
    expect(story().bits.suicideFacts).toBe(0);
  });
});

describe('the client of a scenario', () => {
  it('opens as the author says', () => {
    const { opening } = story({
      start: { arousal: 75, trust: 5, hope: 10, engagement: 15 },
      opening: 'second',
      beats: [
        beat('first', [response('a', 'validation')]),
        beat('second', [response('b', 'validation')]),
      ],
    });
    expect(opening).toEqual({
      stage: 0, at: 1, arousal: 75, trust: 5, hope: 10, engagement: 15, phase: 3, recoveryTurns: 0, hot: 0,
      flags: 0, facts: 0, cues: 0, monitors: 0, rapport: 0, lead: 0, streak: 0, repairWindow: 0, trustLost: 0,
      redPending: 0, red: 0, borrowed: 0, takeovers: 0, presence: 0,
    }); // prettier-ignore
  });

  it('feels presence by their history, in person or from afar', () => {
    const crowding = presenceIndex(STANCES.crowding);
    for (const kind of ['office', 'telehealth'] as const) {
      const scenario = story({
        setting: { kind, place: 'Here.' },
        sensitivities: { distance: 1.5 },
      });
      expect(scenario.inPerson).toBe(kind === 'office');
      expect(scenario.presence).toHaveLength(81 * 5);
      for (const phase of [0, 1, 2, 3, 4] as const)
        expect(scenario.presence[crowding * 5 + phase]).toEqual(
          presenceEffect(STANCES.crowding, phase, { distance: 1.5 }, kind === 'office'),
        );
    }
  });
});

describe('endings of a scenario', () => {
  it('have their condition, and the last has none', () => {
    const scenario = story({
      endings: [ending('good', { when: { redError: false } }), ending('bad')],
    });
    expect(
      scenario.endings.map(({ test }) => test?.({ ...scenario.opening, red: 1 }) ?? null),
    ).toEqual([false, null]);
    expect(scenario.endings.map(({ test }) => test?.(scenario.opening) ?? null)).toEqual([
      true,
      null,
    ]);
  });

  it('know which rules are red', () => {
    const scenario = story({
      cues: [cue('suicide-implicit'), cue('medical')],
      beats: [
        beat(
          'first',
          [
            response('nod', 'routine-courtesy', { next: 'second' }),
            response('ask', 'direct-suicide-question', { next: 'second' }),
          ],
          { raises: ['suicide-implicit', 'medical'] },
        ),
        beat('second', [response('bye', 'routine-courtesy')]),
      ],
      endings: [ending('good', { when: { redError: false } }), ending('bad')],
    });
    expect(scenario.rules.map(({ id }) => id)).toEqual(['ask-suicide', 'medical-check']);
    const broken = (at: number) => ({ ...scenario.opening, monitors: 7 << (at * 3) });
    expect([0, 1].map((at) => scenario.endings[0]?.test?.(broken(at)))).toEqual([false, true]);
  });
});

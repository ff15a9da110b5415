import { describe, expect, it } from 'vitest';
import { beat, buildScenario, cue, response } from '#testing/scenario-builder.ts';
import type { CUE_KINDS } from '../scenario/vocabulary.ts';
import { checkLimits } from './check-limits.ts';
import { cuesRead, flagsRead, MOST_NAMES } from './names-read.ts';

const plain = buildScenario();
const withCues = (kinds: readonly (typeof CUE_KINDS)[number][]) => ({
  ...plain,
  cues: kinds.map((kind) => cue(kind)),
});
const reading = (count: number) => ({
  ...plain,
  endings: [
    {
      ...plain.endings[0]!,
      when: { flag: Array.from({ length: count }, (_, at) => `flag_${at}`) },
    },
    plain.endings[1]!,
  ],
});
const codes = (scenario: typeof plain) => checkLimits(scenario).map(({ code }) => code);

describe('limits of the machine', () => {
  it('are far from what a small scenario needs', () => {
    expect(checkLimits(plain)).toEqual([]);
  });

  it('are ten safety rules', () => {
    const ten: (typeof CUE_KINDS)[number][] = [
      'suicide-risk-high',
      'suicide-risk-low',
      'suicide-explicit',
      'suicide-implicit',
      'suicide-means',
      'command-voices',
      'medical',
      'danger-in-scene',
    ];
    expect(codes(withCues(ten))).toEqual([]);
    const [finding, ...others] = checkLimits(withCues([...ten, 'child-abuse']));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'too-many-rules', path: ['cues'], part: 'key' });
    expect(finding?.message).toContain('11 safety rules: leave-or-call, ask-suicide-now');
    expect(finding?.hint).toContain('10 rules at most');
  });

  it('are thirty flags that are read, two of them by the client', () => {
    expect(MOST_NAMES).toBe(30);
    expect(codes(reading(28))).toEqual([]);
    const [finding, ...others] = checkLimits(reading(29));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'too-many-flags', path: ['beats'], part: 'key' });
    expect(finding?.message).toContain('31 flags');
    expect(finding?.hint).toContain('30 at most');
  });

  it('are the safety rules that there are, and that a cue switches on', () => {
    const asking = (id: string) => ({
      ...plain,
      endings: [
        { ...plain.endings[0]!, when: { rule: { id, is: 'kept' as const } } },
        plain.endings[1]!,
      ],
    });
    const path = ['endings', 0, 'when', 'rule', 'id'];
    expect(checkLimits(asking('medical-chek'))).toMatchObject([
      {
        code: 'unknown-rule',
        path,
        message: 'There is no safety rule "medical-chek".',
        hint: expect.stringContaining('"medical-check"') as string,
      },
    ]);
    expect(checkLimits(asking('medical-check'))).toMatchObject([
      { code: 'rule-never-on', path, hint: expect.stringContaining('"medical"') as string },
    ]);
    expect(checkLimits({ ...asking('medical-check'), cues: [cue('medical')] })).toEqual([]);
  });
});

describe('names that something reads', () => {
  const scenario = buildScenario({
    pressures: [{ id: 'crowd', description: 'They listen.', until: 'audience_removed' }],
    cues: [cue('medical'), cue('child-abuse')],
    beats: [
      beat(
        'first',
        [
          response('clear', 'reducing-stimulation', {
            when: { not: { cue: ['medical', 'child-abuse'] } },
          }),
          response('nod', 'routine-courtesy', {
            sets: ['unread'],
            when: { any: [{ flag: 'sat_down' }, { cue: 'medical' }] },
          }),
          response('sit', 'routine-courtesy', { sets: ['sat_down'] }),
        ],
        { raises: ['medical', 'child-abuse'] },
      ),
    ],
  });

  it('are flags of the client, of the duties, of the place and of conditions, each once', () => {
    expect(flagsRead(scenario).toSorted()).toEqual([
      'asked_suicide',
      'audience_removed',
      'help_called',
      'limits_stated',
      'medical_ok',
      'report_made',
      'sat_down',
    ]);
    expect(flagsRead(plain)).toEqual(['limits_stated', 'asked_suicide']);
  });

  it('are cues of conditions, each once', () => {
    expect(cuesRead(scenario)).toEqual(['medical', 'child-abuse']);
    expect(cuesRead(plain)).toEqual([]);
  });
});

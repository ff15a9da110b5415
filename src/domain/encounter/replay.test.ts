import { describe, expect, it } from 'vitest';
import {
  answer,
  asMove,
  move,
  played,
  story,
  type ToldMove,
  transcriptOf,
} from '#testing/playing.ts';
import { beat, buildScenario, choose, response } from '#testing/scenario-builder.ts';
import { canonicalText, digestOf } from '../scenario/canonical-text.ts';
import { ATTEMPT_FORMAT, type Attempt } from './attempt.ts';
import { stateOf } from './course.ts';
import type { Move } from './moves.ts';
import { replayAttempt, replayMoves } from './replay.ts';

const OVERRIDES: Parameters<typeof buildScenario>[0] = {
  beats: [
    beat('first', [
      response('hear', 'reflection-of-feeling', { next: 'second' }),
      response('argue', 'arguing', { next: 'second' }),
    ]),
    beat('second', [
      response('bye', 'routine-courtesy'),
      response('stay', 'validation', { next: 'first' }),
    ]),
  ],
  followThrough: [
    choose('tell', { supervisor: 'consulting-supervisor', nobody: 'leaving-report-to-others' }),
  ],
};
const scenario = story(OVERRIDES);
const text = canonicalText(buildScenario(OVERRIDES));

const MOVES: readonly ToldMove[] = [
  'argue',
  { type: 'presence', presence: { voice: 'soft', posture: 'open' } },
  'stay',
  { type: 'rewind', toTurn: 2 },
  { type: 'pause' },
  { type: 'resume' },
  'bye',
  answer('tell', { kind: 'choose', option: 'supervisor' }),
  { type: 'rate', rating: { activeListening: 1, empathy: 2, safety: 3 } },
];
const moves: Move[] = [{ type: 'begin' }, ...MOVES.map(asMove)];
const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  format: ATTEMPT_FORMAT,
  id: 'a1',
  scenario: { id: 'built', version: '1.0.0', digest: digestOf(text), text },
  mode: 'practice',
  seed: 1,
  startedAt: '2026-11-22T09:00:00.000Z',
  moves,
  ...change,
});

const problems = (result: ReturnType<typeof replayAttempt>) => (result.ok ? [] : result.problems);

describe('a replay', () => {
  it('equals the live run to the bit', () => {
    const live = played(scenario, ...MOVES);
    const replayed = replayMoves(scenario, moves);
    expect(replayed.ok && transcriptOf(replayed.value)).toBe(transcriptOf(live));
    const again = replayAttempt(attempt());
    expect(again.ok && transcriptOf(again.value)).toBe(transcriptOf(live));
    expect(again.ok && again.value.rewinds).toBe(1);
  });

  it('of no moves is the briefing', () => {
    const replayed = replayMoves(scenario, []);
    expect(replayed.ok && stateOf(replayed.value)).toEqual(stateOf(played(scenario)));
  });

  it('names the first move that cannot be played, its place and why', () => {
    expect(
      problems(
        replayMoves(scenario, [{ type: 'begin' }, asMove('hear'), asMove('argue'), asMove('bye')]),
      ),
    ).toEqual([
      {
        code: 'move-not-possible',
        level: 'error',
        message:
          'Move 3 (respond) cannot be played: the response "argue" is not offered at the beat "second".',
        hint: 'Expected one of bye, stay.',
        path: 'moves[2]',
        line: 1,
        column: 1,
      },
    ]);
  });

  it('has no rewind in an assessed attempt', () => {
    expect(problems(replayAttempt(attempt({ mode: 'assessed' })))).toMatchObject([
      {
        code: 'move-not-possible',
        path: 'moves[4]',
        message: expect.stringContaining('an assessed attempt has no rewind') as string,
        hint: 'Expected another move.',
      },
    ]);
    expect(
      replayAttempt(
        attempt({
          mode: 'assessed',
          moves: moves.filter(({ type }) => type !== 'rewind').slice(0, 3),
        }),
      ).ok,
    ).toBe(true);
  });

  it('refuses a text that is not what the digest says', () => {
    const other = attempt();
    const changed = { ...other, scenario: { ...other.scenario, text: text.replace('Sam', 'Kim') } };
    expect(problems(replayAttempt(changed))).toMatchObject([
      {
        code: 'attempt-digest',
        path: 'scenario.digest',
        message: expect.stringContaining(digestOf(text)) as string,
      },
    ]);
  });

  it('stays the same when the scenario of today is another one', () => {
    const before = replayAttempt(attempt());
    const today = canonicalText(buildScenario({ ...OVERRIDES, start: { trust: 0 } }));
    expect(digestOf(today)).not.toBe(digestOf(text));
    expect(before.ok && stateOf(before.value).trust).toBe(
      stateOf(move(played(scenario), 'argue')).trust,
    );
  });
});

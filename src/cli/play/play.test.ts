import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { fakeTerminal } from '#testing/fake-terminal.ts';
import { BAD_INPUT, FINE } from '../exit-codes.ts';
import { judgeFile } from '../judge/judge-file.ts';
import { play, type PlayOptions } from './play.ts';

const SMALL = 'tests/corpus/small.yaml';
const WHOLE = ['move', 'ask', { step: 'tell', choose: 'supervisor' }, { step: 'plan', select: ['warning-signs'] },
  { step: 'steps', order: ['ask-first', 'agree', 'write'] }, { step: 'case-note', note: 'Told.' }, { step: 'breathe', done: true }]; // prettier-ignore

let folder = '';
const inFolder = (name: string) => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'attune-play-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(options: PlayOptions, typed: string[] = [], file = SMALL) {
  const { terminal, written } = fakeTerminal(typed);
  return { code: await play(file, options, terminal), ...written };
}

async function playJson(options: PlayOptions, typed: string[] = []) {
  const { code, out } = await run({ ...options, json: true }, typed);
  expect(code).toBe(FINE);
  return JSON.parse(out) as { attempt: Attempt; judgement: Judgement };
}

function movesFile(moves: unknown): string {
  const file = inFolder('moves.json');
  writeFileSync(file, typeof moves === 'string' ? moves : JSON.stringify(moves));
  return file;
}

describe('play --moves', () => {
  it('plays scripted moves and judges them', async () => {
    const { attempt, judgement } = await playJson({ moves: movesFile(WHOLE) });
    expect(attempt.moves[0]).toEqual({ type: 'begin' });
    expect(attempt.scenario).toMatchObject({ id: 'small', version: '1.0.0' });
    expect(judgement).toMatchObject({
      complete: true,
      ending: { id: 'missed', kind: 'missed-risk' },
    });
    expect(judgement.dimensions.safety).toMatchObject({ opportunities: expect.any(Number) });
    expect(judgement.criticalErrors[0]).toMatchObject({
      code: 'CE09',
      severity: 'red',
      repaired: false,
    });
    expect(judgement.evidence[0]).toMatchObject({
      turn: 1,
      quote: expect.stringContaining('sit in the room'),
    });
    expect(Object.keys(judgement.leaps)).toEqual([
      'listen',
      'empathize',
      'ask',
      'paraphrase',
      'summarize',
    ]);
  });

  it('plays full moves, and both mixed', async () => {
    const full = [
      { type: 'begin' },
      { type: 'respond', response: 'move' },
      { type: 'pause' },
      { type: 'resume' },
      'ask',
    ];
    const { attempt, judgement } = await playJson({ moves: movesFile(full) });
    expect(attempt.moves).toHaveLength(5);
    expect(judgement).toMatchObject({ complete: false, ending: null });
  });

  it.each([
    ['{', 'not-json', 'not JSON'],
    [{ moves: [] }, 'moves-shape', 'must hold a list'],
    [['move', 7], 'moves-shape', 'moves[1] is not a move'],
    [['move', { step: 'tell', choose: 1 }], 'moves-shape', 'moves[1] is not a move'],
    [['move', { type: 'respond', answer: 'ask' }], 'moves-shape', 'moves[1] is not a move'],
    [['move', { type: 'fly' }], 'moves-shape', 'moves[1] is not a move'],
    [['move', 'calm-down'], 'move-not-possible', 'moves[1] (calm-down) cannot be played'],
    [[{ type: 'begin' }, 'nod'], 'move-not-possible', 'moves[1] (nod) cannot be played'],
    [['move', { step: 'tell', choose: 'supervisor' }], 'move-not-possible', 'moves[1] (step tell)'],
    [['move', { type: 'rewind', toTurn: 5 }], 'move-not-possible', 'moves[1] (rewind)'],
  ])('refuses %j and names the move', async (moves, code, words) => {
    const result = await run({ moves: movesFile(moves), json: true });
    expect(result.code).toBe(BAD_INPUT);
    const { problems } = JSON.parse(result.out) as {
      problems: { code: string; message: string }[];
    };
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.message).toContain(words);
    expect(result.err).toContain(words);
  });

  it('knows no going back in an assessment', async () => {
    const moves = movesFile(['move', { type: 'rewind', toTurn: 1 }]);
    expect((await run({ moves })).code).toBe(FINE);
    const refused = await run({ moves, assessed: true });
    expect(refused.code).toBe(BAD_INPUT);
    expect(refused.err).toContain('no rewind');
  });
});

describe('play --policy and --reference', () => {
  it('plays a bot the same way twice', async () => {
    const once = await playJson({ policy: 'random', seed: 7 });
    const again = await playJson({ policy: 'random', seed: 7 });
    expect(again.attempt.moves).toEqual(once.attempt.moves);
    expect(again.judgement).toEqual(once.judgement);
  });

  it('plays a reference run', async () => {
    const { attempt } = await playJson({ reference: 'expert' });
    expect(attempt.moves[1]).toEqual({ type: 'presence', presence: { voice: 'soft' } });
  });

  it('says when the scenario has no such run', async () => {
    const { code, err } = await run({ reference: 'novice' });
    expect(code).toBe(BAD_INPUT);
    expect(err).toContain('no novice reference run');
  });

  it('gives feedback in words', async () => {
    const { out } = await run({ policy: 'worst' });
    expect(out).toContain('Safety review');
    expect(out).toContain('Serious: ');
    expect(out.indexOf('Safety review')).toBeLessThan(out.indexOf('Three sides of it'));
  });

  it('does not play a file that does not load', async () => {
    const broken = inFolder('broken.yaml');
    writeFileSync(broken, 'format: 1\n');
    const { code, err, out } = await run({ policy: 'best' }, [], broken);
    expect(code).toBe(BAD_INPUT);
    expect(out).toBe('');
    expect(err).toContain('[missing-key]');
  });
});

describe('play in the terminal', () => {
  /** "1" answers, the rest of the follow-through, and a rating; more lines than are needed do no harm. */
  const lines = ['', '1', '1', '1', '1', '1', '1'];

  it('tells the briefing, the scene and the answers, and leaves when there is no more input', async () => {
    const { code, out } = await run({ seed: 1 }, lines.slice(0, 2));
    expect(code).toBe(FINE);
    expect(out).toContain('Sam came without an appointment.');
    expect(out).toContain('Sam grips the counter.');
    expect(out).toContain('“An hour. What is the point.”');
    expect(out).toContain('── Turn 2 ──');
    expect(out).toContain('You ended it here. That is always all right.');
    expect(out).toContain('The encounter was left before its end.');
  });

  it('shows answers in the order that the seed decides, and logs what was chosen', async () => {
    const places = [1, 2, 3, 4, 5, 6].map(async (seed) => {
      const { out } = await run({ seed }, ['']);
      return out.indexOf('Calm down, please.') < out.indexOf('Let us sit');
    });
    expect(new Set(await Promise.all(places)).size).toBe(2);
  });

  it('goes back, changes the stance, pauses and goes on; all of it is in the log', async () => {
    const typed = ['', '1', 'b', 's', '7', 'p', '', '?', '1', 'q', '2', '3', '1'];
    const { attempt, judgement } = await playJson({ seed: 1 }, typed);
    expect(attempt.moves.map(({ type }) => type)).toEqual([
      'begin', 'respond', 'rewind', 'presence', 'pause', 'resume', 'respond', 'leave', 'rate',
    ]); // prettier-ignore
    expect(attempt.moves.at(-1)).toEqual({
      type: 'rate',
      rating: { activeListening: 2, empathy: 3, safety: 1 },
    });
    expect(judgement.complete).toBe(false);
  });

  it('shows help with 988 in the pause', async () => {
    const { out } = await run({ seed: 1 }, ['', 'p', 'q', '']);
    expect(out).toContain('988');
  });

  it('takes no answer that is not in the list', async () => {
    const { attempt } = await playJson({ seed: 1 }, ['', '9', '0', 'x', '-1', '1e0', '']);
    expect(attempt.moves.map(({ type }) => type)).toEqual(['begin', 'leave']);
  });

  it('has no notes and no going back in an assessment', async () => {
    const { out } = await run({ seed: 1, assessed: true }, ['', '1', 'b']);
    expect(out).toContain('In an assessment there is no going back.');
    expect(out).not.toContain('What it was:');
  });

  it('plays through every kind of step to the rating', async () => {
    const script = inFolder('attempt.json');
    // Seed 1 shows "Let us sit …" second; the private room makes Sam answer the suicide question.
    const first =
      (await run({ seed: 1 }, [''])).out.indexOf('Calm down') <
      (await run({ seed: 1 }, [''])).out.indexOf('Let us sit')
        ? '2'
        : '1';
    const ask = await answerNumber(first, 'killing yourself');
    const typed = [
      '',
      first,
      ask,
      '1',
      '7',
      '1 2',
      '1',
      '3 1 2',
      'Sam said it.',
      'We agreed.',
      '',
      '1 2',
      '',
      '4',
      '3',
      '2',
    ];
    const { code, out } = await run({ seed: 1, out: script }, typed);
    expect(code).toBe(FINE);
    const attempt = JSON.parse(readFileSync(script, 'utf8')) as Attempt;
    const kinds = attempt.moves.flatMap((move) =>
      move.type === 'follow-through' ? [move.answer.kind] : [],
    );
    expect(kinds).toEqual(['choose', 'select', 'order', 'note', 'pause']);
    expect(attempt.moves).toContainEqual(
      expect.objectContaining({
        step: 'case-note',
        answer: { kind: 'note', text: 'Sam said it.\nWe agreed.', ticked: [0, 1] },
      }),
    );
    expect(out).toContain('Type numbers from 1 to 3');
    expect(out).toMatch(/You said: skilled\s+under pressure\./);
    const { terminal, written } = fakeTerminal();
    expect(judgeFile(script, true, terminal)).toBe(FINE);
    expect((JSON.parse(written.out) as Judgement).complete).toBe(true);
  });

  async function answerNumber(first: string, words: string): Promise<string> {
    const { out } = await run({ seed: 1 }, ['', first]);
    const row = out
      .slice(out.indexOf('── Turn 2 ──'))
      .split('\n')
      .find((line) => line.includes(words));
    return /^\s*(\d+)/.exec(row ?? '')?.[1] ?? '';
  }

  it('says when the attempt cannot be written', async () => {
    const { code, err } = await run({
      policy: 'best',
      out: path.join(folder, 'no', 'such', 'folder.json'),
    });
    expect(code).toBe(BAD_INPUT);
    expect(err).toContain('could not be written');
  });
});

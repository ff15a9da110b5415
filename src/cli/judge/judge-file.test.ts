import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { fakeTerminal } from '#testing/fake-terminal.ts';
import { BAD_INPUT, FINE } from '../exit-codes.ts';
import { play } from '../play/play.ts';
import { judgeFile } from './judge-file.ts';

let folder = '';
let good: { attempt: Attempt; judgement: Judgement };
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'attune-judge-'));
  const { terminal, written } = fakeTerminal();
  await play('tests/corpus/small.yaml', { policy: 'best', json: true }, terminal);
  good = JSON.parse(written.out) as typeof good;
});
afterAll(() => rmSync(folder, { recursive: true }));

function judgeData(data: unknown) {
  const file = path.join(folder, 'attempt.json');
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  const { terminal, written } = fakeTerminal();
  return { code: judgeFile(file, true, terminal), ...written };
}

const withText = (text: string): Attempt => ({
  ...good.attempt,
  scenario: { ...good.attempt.scenario, text },
});

describe('judge', () => {
  it('judges an attempt as play did', () => {
    const { code, out, err } = judgeData(good.attempt);
    expect(code).toBe(FINE);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual(good.judgement);
  });

  it('takes what `play --json` wrote', () => {
    expect(JSON.parse(judgeData(good).out)).toEqual(good.judgement);
  });

  it('gives feedback in words', () => {
    const file = path.join(folder, 'words.json');
    writeFileSync(file, JSON.stringify(good.attempt));
    const { terminal, written } = fakeTerminal();
    expect(judgeFile(file, false, terminal)).toBe(FINE);
    expect(written.out).toContain('Three sides of it');
  });

  it.each<[string, () => unknown]>([
    ['no JSON', () => '{"format": 1,'],
    ['no attempt', () => [1, 2, 3]],
    ['nothing', () => null],
    ['another format', () => ({ ...good.attempt, format: 2 })],
    ['a key too many', () => ({ ...good.attempt, grade: 'A' })],
    ['a move of no known kind', () => ({ ...good.attempt, moves: [{ type: 'win' }] })],
    [
      'a scenario text that was changed',
      () => withText(good.attempt.scenario.text.replace('Sam', 'Pat')),
    ],
    ['a scenario text that was cut', () => withText(good.attempt.scenario.text.slice(0, -40))],
    ['a scenario text that is no scenario', () => withText('{"format":1}')],
    ['a scenario text with a dangerous key', () => withText('{"__proto__":{"format":1}}')],
    [
      'another id',
      () => ({ ...good.attempt, scenario: { ...good.attempt.scenario, id: 'other' } }),
    ],
    [
      'a move that is not possible',
      () => ({ ...good.attempt, moves: [...good.attempt.moves, { type: 'begin' }] }),
    ],
    [
      'a going back in an assessment',
      () => ({
        ...good.attempt,
        mode: 'assessed',
        moves: [...good.attempt.moves.slice(0, 2), { type: 'rewind', toTurn: 1 }],
      }),
    ],
  ])('refuses %s with a clear problem', (_, data) => {
    const { code, out, err } = judgeData(data());
    expect(code).toBe(BAD_INPUT);
    const { problems } = JSON.parse(out) as {
      problems: { code: string; message: string; hint: string; file: string }[];
    };
    expect(problems.length).toBeGreaterThan(0);
    for (const { code: name, message, hint } of problems) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(message.length).toBeGreaterThan(10);
      expect(hint).not.toBe('');
      expect(err).toContain(`[${name}]`);
    }
  });

  it('names the move that cannot be played', () => {
    const moves = [...good.attempt.moves.slice(0, 1), { type: 'respond', response: 'nobody' }];
    const { out } = judgeData({ ...good.attempt, moves });
    expect(out).toContain('moves[1]');
    expect(out).toContain('nobody');
  });
});

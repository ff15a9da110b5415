import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '../encounter/attempt.ts';
import { attemptWith, RATE, respond, SKILLED_MOVES } from '#testing/attempts.ts';
import { tried } from '#testing/runs.ts';
import {
  attemptFileName,
  attemptFileText,
  backupFileName,
  backupFileText,
  backupOf,
} from './attempt-files.ts';
import { readFile, type FileReading } from './read-file.ts';

const NOW = '2026-11-23T10:00:00.000Z';
const ONE = attemptWith([...SKILLED_MOVES, RATE]);
const TWO: Attempt = { ...attemptWith([respond('move')]), id: 'a2' };

const readings = (file: FileReading) => (file.ok ? [...file.attempts] : []);
const taken = (file: FileReading) =>
  readings(file).flatMap((read) => (read.ok ? [read.attempt] : []));
const refusal = (file: FileReading) => (file.ok ? null : file.refused.reason);

describe('a file of one attempt', () => {
  it('comes back the same, and is then written the same', () => {
    const text = attemptFileText(ONE);
    const [again] = taken(readFile(text));
    expect(again).toEqual(ONE);
    expect(again && attemptFileText(again)).toBe(text);
  });

  it('is called by its scenario and its day', () => {
    expect(attemptFileName(ONE)).toBe('small-2026-11-22.attune.json');
    expect(backupFileName(NOW)).toBe('attune-backup-2026-11-23.json');
  });

  it('is refused when a move in it cannot be played', () => {
    const file = readFile(attemptFileText({ ...ONE, moves: [...ONE.moves, respond('move')] }));
    expect(readings(file)).toMatchObject([{ ok: false, refused: { reason: 'damaged' } }]);
  });

  it('is refused when its scenario was changed', () => {
    const text = attemptFileText(ONE).replace('Sam grips', 'Sam grabs');
    expect(readings(readFile(text))).toMatchObject([{ ok: false }]);
  });
});

describe('a backup', () => {
  const backup = backupOf([ONE, TWO], { theme: 'dark' }, NOW);

  it('has every attempt, each text once, and the settings', () => {
    expect(Object.keys(backup.texts)).toEqual([ONE.scenario.digest]);
    const file = readFile(backupFileText(backup));
    expect(taken(file)).toEqual([ONE, TWO]);
    expect(file.ok && file.settings).toEqual({ theme: 'dark' });
  });

  it('gives the good attempts also when one is bad', () => {
    const bad = { ...TWO, id: 'bad', moves: [respond('nothing')] };
    const file = readFile(backupFileText(backupOf([bad, ONE], null, NOW)));
    expect(readings(file).map(({ ok }) => ok)).toEqual([false, true]);
  });

  it('takes no text from the prototype of the list of texts', () => {
    const text = backupFileText(backup).replaceAll(ONE.scenario.digest, 'constructor');
    expect(taken(readFile(text))).toEqual([]);
  });

  it.each([
    ['of a newer version', { ...backup, version: 2 }, 'newer-version'],
    ['with too many attempts', { ...backup, attempts: Array(2001).fill(null) }, 'too-many'],
    ['without its texts', { ...backup, texts: undefined }, 'damaged'],
    ['with keys that nobody knows', { ...backup, extra: 1 }, 'damaged'],
    ['that is something else', { format: 'other' }, 'not-ours'],
  ])('%s is refused', (_what, data, reason) => {
    expect(refusal(readFile(JSON.stringify(data)))).toBe(reason);
  });

  it('that breaks off is refused', () => {
    expect(refusal(readFile(backupFileText(backup).slice(0, 500)))).toBe('damaged');
  });
});

describe('whatever is in a file', () => {
  it('reading it never throws, and never gives an attempt that cannot be played', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(taken(readFile(text))).toEqual([]);
      }),
      tried(300),
    );
  });

  it('one changed character never gives another attempt than that of the file', () => {
    const text = attemptFileText(TWO);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, by) => {
        const changed = text.slice(0, at) + by + text.slice(at + 1);
        for (const { scenario } of taken(readFile(changed))) expect(scenario).toEqual(TWO.scenario);
      }),
      tried(60),
    );
  });
});

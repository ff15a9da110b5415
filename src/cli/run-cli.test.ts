import { describe, expect, it } from 'vitest';
import { fakeTerminal } from '#testing/fake-terminal.ts';
import { BAD_INPUT, FINE, MISUSE } from './exit-codes.ts';
import { runCli } from './run-cli.ts';

async function run(...args: string[]) {
  const { terminal, written } = fakeTerminal();
  return { code: await runCli(args, terminal), ...written };
}

describe('the attune command', () => {
  it.each([
    ['no verb', []],
    ['an unknown verb', ['chek']],
    ['an unknown option', ['techniques', '--yaml']],
    ['a missing argument', ['play']],
    ['an argument too many', ['judge', 'a.json', 'b.json']],
    ['a budget that is no number', ['check', '--budget', 'much']],
    ['a budget of nothing', ['check', '--budget', '0']],
    ['a seed that is too large', ['play', 'a.yaml', '--seed', '4294967296']],
    ['a bot that does not exist', ['play', 'a.yaml', '--policy', 'perfect']],
    ['two ways to play at once', ['play', 'a.yaml', '--policy', 'best', '--moves', 'm.json']],
  ])('calls %s misuse and writes nothing to stdout', async (_, args) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(MISUSE);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it('suggests the verb that was meant', async () => {
    expect((await run('chek')).err).toContain('check');
  });

  it.each([['--help'], ['check', '--help'], ['--version']])('%s is fine', async (...args) => {
    const { code, out, err } = await run(...args);
    expect(code).toBe(FINE);
    expect(out).not.toBe('');
    expect(err).toBe('');
  });

  it('lists every verb in its help', async () => {
    const { out } = await run('--help');
    for (const verb of ['check', 'play', 'judge', 'techniques']) expect(out).toContain(verb);
  });

  it.each([
    ['play', 'no-such-file.yaml'],
    ['judge', 'no-such-file.json'],
    ['check', 'no-such-folder'],
  ])('%s calls a file that is not there bad input', async (...args) => {
    expect((await run(...args)).code).toBe(BAD_INPUT);
  });
});

describe('techniques', () => {
  it('lists all of them for people', async () => {
    const { code, out } = await run('techniques');
    expect(code).toBe(FINE);
    expect(out).toContain('direct-suicide-question');
    expect(out).toContain('commanding-calm');
  });

  it('gives the whole catalogue as JSON', async () => {
    const { out } = await run('techniques', '--json');
    const all = JSON.parse(out) as Record<string, unknown>[];
    expect(all.length).toBeGreaterThan(50);
    const keys = [
      'id',
      'kind',
      'name',
      'leaps',
      'definition',
      'example',
      'evidence',
      'effect',
      'load',
      'basis',
    ];
    for (const technique of all)
      expect(Object.keys(technique)).toEqual(expect.arrayContaining(keys));
  });
});

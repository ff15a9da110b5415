import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from '#testing/corpus.ts';
import { PROBLEMS } from '../scenario/problem-catalogue.ts';
import type { Problem } from '../scenario/problem.ts';
import { loadScenario } from './load-scenario.ts';

/*
 * tests/corpus/broken: each file has one kind of mistake, and beside it the messages that an author reads.
 * It lies beside `loadScenario` because scenario/ may not import what knows the machine's limits.
 */
const FOLDER = 'tests/corpus/broken/';
const FILES = filesIn(FOLDER, '.yaml');
const problemsOf = (text: string): Problem[] => {
  const result = loadScenario(text);
  return result.ok ? result.value.problems : result.problems;
};
const inWords = ({ line, column, level, code, message, hint }: Problem) =>
  `${line}:${column} ${level} ${code} ${message} — ${hint}`;

/** Too large to be kept as files. */
const GENERATED: Readonly<Record<string, string>> = {
  'too-large': `format: 1\nsummary: ${'long '.repeat(250_000)}\n`,
  'too-complex': `format: 1\nid: [${'[],'.repeat(200_000)}]\n`,
};

describe('the corpus of broken scenarios', () => {
  it('is large', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(60);
  });

  // After a change of words: `npx vitest run corpus -u`, and read what has changed.
  it.each(FILES)('%s has exactly the problems of its golden file', async (file) => {
    const words = problemsOf(textOf(`${FOLDER}${file}`)).map(inWords);
    const golden = `../../../${FOLDER}${file.replace(/yaml$/, 'txt')}`;
    await expect(`${words.join('\n')}\n`).toMatchFileSnapshot(golden);
  });

  it('has no golden file without its scenario', () => {
    expect(filesIn(FOLDER, '.txt').map((name) => name.replace(/txt$/, 'yaml'))).toEqual(FILES);
  });

  it.each(Object.entries(GENERATED))('a file that is %s is refused', (code, text) => {
    expect(problemsOf(text).map((problem) => problem.code)).toEqual([code]);
  });

  it('reaches every problem of the catalogue', () => {
    const texts = [...FILES.map((file) => textOf(`${FOLDER}${file}`)), ...Object.values(GENERATED)];
    const reached = new Set(
      texts.flatMap((text) => problemsOf(text).map((problem) => problem.code)),
    );
    // Only an attempt that a stranger handed in has a canonical text: parse-canonical.test.ts.
    reached.add('not-canonical');
    expect(Object.keys(PROBLEMS).filter((code) => !reached.has(code))).toEqual([]);
  });
});

describe('the valid files of the corpus', () => {
  it.each(filesIn('tests/corpus/', '.yaml'))('%s has no problem', (file) => {
    const result = loadScenario(textOf(`tests/corpus/${file}`));
    expect(result.ok ? result.value.problems : result.problems).toEqual([]);
    expect(result.ok).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cruise.ts';
import { filesBelow, isTest } from './files.ts';

const MOST_LINES = 400;
/** Lists of facts may be long; so may tests. */
const DATA = /-data\.ts$|\/data\/|catalogue|\/sources-[^/]+\.ts$/;

const sources = ['src', 'tools', 'bench', 'bin']
  .flatMap(filesBelow)
  .filter((file) => /\.(?:tsx?|mjs|cjs)$/.test(file) && !isTest(file));
const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('every source file', () => {
  it(`has at most ${MOST_LINES} lines, unless it is data`, () => {
    const long = sources
      .filter((file) => !DATA.test(file))
      .map((file) => ({
        file,
        lines: textOf(file)
          .split('\n')
          .filter((line) => line.trim()).length,
      }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });
});

describe('every file of the domain', () => {
  it('takes the time as an argument', () => {
    const clocks = sources.filter(
      (file) => file.startsWith('src/domain/') && /\bnew Date\(\s*\)/.test(textOf(file)),
    );
    expect(clocks).toEqual([]);
  });
});

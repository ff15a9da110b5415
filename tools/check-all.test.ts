import { describe, expect, it } from 'vitest';
import { parseCheckArgs } from './check-all.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

describe('the options of npm run check', () => {
  const known = ['types', 'lint', 'e2e'];

  it.each([
    [[], known],
    [['--only', 'lint'], ['lint']],
    [
      ['--only', 'types,lint'],
      ['types', 'lint'],
    ],
    [['--only=types,lint'], ['types', 'lint']],
    [
      ['--only', 'types', 'lint'],
      ['types', 'lint'],
    ],
  ])('%j', (argv, only) => expect(parseCheckArgs(argv, known)).toEqual({ only }));

  it.each([[['--only']], [['--only', 'lnit']], [['--fast']], [['lint']]])('refuses %j', (argv) =>
    expect(parseCheckArgs(argv, known)).toHaveProperty('problem'),
  );
});

describe('counting the tests of Vitest', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it('adds up files, and leaves out what was skipped', () => {
    const report = {
      testResults: [
        file('passed', 'passed', 'passed', 'skipped'),
        file('failed', 'passed', 'failed'),
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
    expect(countVitest({ testResults: [file('failed', 'passed')] })).toEqual({
      passed: 1,
      failed: 1,
    });
  });
});

describe('counting the tests of Playwright', () => {
  it('counts a second try as passed and says so', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats })).toEqual({
      passed: 4,
      failed: 1,
      note: '1 passed only on a second try',
    });
  });

  it('counts an error outside of all tests', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1 });
  });
});

import { describe, expect, it } from 'vitest';
import { MOST_PROBLEMS, type Problem, limited, pathText, problemFrom } from './problem.ts';

const at = (line: number, column = 1, level: Problem['level'] = 'error'): Problem => ({
  ...problemFrom({ code: 'wrong-type', message: 'm', hint: 'h', path: [] }, { line, column }),
  level,
});

describe('a path', () => {
  it('reads as authors write it', () => {
    expect(pathText(['beats', 3, 'responses', 1, 'next'])).toBe('beats[3].responses[1].next');
    expect(pathText([])).toBe('');
  });
});

describe('a list of problems', () => {
  it('follows the file, errors first in the same place', () => {
    const places = limited([at(9), at(2, 5, 'warning'), at(2, 5), at(2, 1)]);
    expect(places.map(({ line, column, level }) => `${line}:${column} ${level}`)).toEqual([
      '2:1 error',
      '2:5 error',
      '2:5 warning',
      '9:1 error',
    ]);
  });

  it('is cut where nobody reads on, and says so, keeping the errors', () => {
    const many = [
      ...Array.from({ length: 150 }, (_, index) => at(index + 1, 1, 'warning')),
      at(400),
    ];
    const shown = limited(many);
    expect(shown.map((problem) => problem.line)).toEqual([400, 400]);
    expect(shown.at(-1)).toMatchObject({
      code: 'more-problems',
      level: 'note',
      message: 'There are more problems than are listed here.',
    });
    expect(limited(Array.from({ length: 300 }, () => at(1)))).toHaveLength(MOST_PROBLEMS + 1);
  });
});

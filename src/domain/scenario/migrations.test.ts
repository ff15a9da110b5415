import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, oldestVersion, type Migration } from './migrations.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

const add = (from: number): Migration => ({
  from,
  migrate: (data) => ({
    ...data,
    trail: [...((data['trail'] as number[] | undefined) ?? []), from],
  }),
});

describe('the ladder of migrations', () => {
  it('leads from version 1 to this one without a gap', () => {
    expect(MIGRATIONS.map((step) => step.from)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, index) => index + 1),
    );
  });

  it('takes each step once, in order, from where the file is', () => {
    const ladder = [add(1), add(2), add(3)];
    expect(migrate({ format: 1 }, 1, ladder)).toEqual({ format: 4, trail: [1, 2, 3] });
    expect(migrate({ format: 3 }, 3, ladder)).toEqual({ format: 4, trail: [3] });
    expect(migrate({ format: 4 }, 4, ladder)).toEqual({ format: 4 });
    expect(oldestVersion(ladder)).toBe(1);
    expect(oldestVersion([])).toBe(FORMAT_VERSION);
  });

  it('leaves the data that it was given as it is', () => {
    const data = Object.freeze({ format: 1, trail: Object.freeze([]) });
    migrate(data, 1, [add(1)]);
    expect(data).toEqual({ format: 1, trail: [] });
  });
});

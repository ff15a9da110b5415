import { describe, expect, it } from 'vitest';
import { suggestNext, type Candidate, type PastAttempt } from './suggest-next.ts';

const COURSE: readonly Candidate[] = [
  { id: 'first', difficulty: 1, occasions: { EM1: 3, SF2: 1 } },
  { id: 'second', difficulty: 2, occasions: { EM1: 2, SF2: 4 } },
  { id: 'third', difficulty: 2, occasions: { EM1: 6 } },
  { id: 'hard', difficulty: 5, occasions: { EM1: 9, AL4: 2 } },
];
const attempt = (scenario: string, more: Partial<PastAttempt> = {}): PastAttempt => ({
  scenario,
  weakest: null,
  redErrors: 0,
  ...more,
});

describe('what to practise next', () => {
  it('is the first of the course for who has finished nothing', () => {
    expect(suggestNext(COURSE, [])).toEqual({ scenario: 'first', reason: { kind: 'first' } });
  });

  it('gives the most occasions for what was weakest, at most one step harder', () => {
    expect(suggestNext(COURSE, [attempt('first', { weakest: 'EM1' })])).toEqual({
      scenario: 'third',
      reason: { kind: 'weakest', indicator: 'EM1', occasions: 6 },
    });
  });

  it('is the same again, once, after a serious safety error', () => {
    const failed = attempt('second', { weakest: 'SF2', redErrors: 1 });
    expect(suggestNext(COURSE, [failed])).toEqual({
      scenario: 'second',
      reason: { kind: 'again' },
    });
    expect(suggestNext(COURSE, [failed, failed])?.scenario).not.toBe('second');
  });

  it('is the next of the course where nothing gives occasion for the weakest', () => {
    expect(suggestNext(COURSE, [attempt('first', { weakest: 'AL4' })])).toEqual({
      scenario: 'second',
      reason: { kind: 'next' },
    });
    expect(suggestNext(COURSE, [attempt('first')])?.reason.kind).toBe('next');
  });

  it('goes back to one that was played when all were, for the sake of the weakest', () => {
    const all = COURSE.map(({ id }) => attempt(id, { weakest: 'SF2' }));
    expect(suggestNext(COURSE, all)?.scenario).toBe('second');
    expect(
      suggestNext(
        COURSE,
        COURSE.map(({ id }) => attempt(id)),
      ),
    ).toBeNull();
  });

  it('is nothing where there is nothing, and ignores scenarios that are not there', () => {
    expect(suggestNext([], [attempt('gone')])).toBeNull();
    expect(suggestNext(COURSE, [attempt('gone', { redErrors: 1 })])?.scenario).toBe('first');
  });
});

import { describe, expect, it } from 'vitest';
import { attemptWith, HARMFUL_MOVES, played, respond, SKILLED_MOVES } from '#testing/attempts.ts';
import { resultOf } from './attempt-result.ts';
import { judge } from './judge.ts';
import { RUBRIC_VERSION } from './rubric.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const resultAfter = (moves: Parameters<typeof attemptWith>[0]) => {
  const { course } = played(attemptWith(moves));
  const judgement = judge(course);
  return { result: resultOf(course, judgement, NOW), judgement };
};

describe('the short form of a judgement', () => {
  it('has the ending by its title, the levels, and the errors by severity', () => {
    const { result, judgement } = resultAfter(HARMFUL_MOVES);
    expect(result.rubric).toBe(RUBRIC_VERSION);
    expect(result.finishedAt).toBe(NOW);
    expect(result.ending).toEqual({
      ...judgement.ending,
      title: played(attemptWith(HARMFUL_MOVES)).course.scenario.endings.find(
        ({ source }) => source.id === judgement.ending?.id,
      )?.source.title,
    });
    expect(result.levels.safety).toBe(judgement.dimensions.safety.level);
    expect(result.redErrors + result.amberErrors).toBe(judgement.criticalErrors.length);
    expect(result.redErrors).toBeGreaterThan(0);
  });

  it('names the weakest of the indicators that there was an occasion for', () => {
    const { result, judgement } = resultAfter(HARMFUL_MOVES);
    const seen = Object.values(judgement.dimensions)
      .flatMap(({ indicators }) => indicators)
      .filter(({ level }) => level !== null);
    const lowest = Math.min(...seen.map(({ level }) => level ?? 4));
    expect(seen.find(({ indicator }) => indicator === result.weakest)?.level).toBe(lowest);
  });

  it('has no ending where the learner left, and nothing weakest where nothing was seen', () => {
    expect(resultAfter([respond('move'), { type: 'leave' }]).result.ending).toBeNull();
    const { result } = resultAfter([{ type: 'leave' }]);
    expect(result.weakest).toBeNull();
    expect(result.levels).toEqual({ activeListening: null, empathy: null, safety: null });
  });

  it('is plain data that a store can keep', () => {
    const { result } = resultAfter(SKILLED_MOVES);
    expect(structuredClone(result)).toEqual(result);
  });
});

import { describe, expect, it } from 'vitest';
import { asMove, played, presence, story, type ToldMove } from '#testing/playing.ts';
import { beat, response } from '#testing/scenario-builder.ts';
import { abandonedCourses, earlierTries } from './branches.ts';
import type { Move } from './moves.ts';

const scenario = story({
  beats: [
    beat('first', [
      response('hear', 'reflection-of-feeling', { next: 'second' }),
      response('argue', 'arguing', { next: 'second' }),
      response('nod', 'validation', { next: 'second' }),
    ]),
    beat('second', [
      response('stay', 'validation', { next: 'first' }),
      response('bye', 'routine-courtesy'),
    ]),
  ],
});
const back = (toTurn: number): Move => ({ type: 'rewind', toTurn });

function triesAt(turn: number, ...told: readonly ToldMove[]) {
  const moves: Move[] = [{ type: 'begin' }, ...told.map(asMove)];
  const course = played(scenario, ...told);
  return earlierTries(abandonedCourses(scenario, moves), course, turn);
}
const wordsOf = (tries: ReturnType<typeof triesAt>) =>
  tries.map(({ turn }) => turn.response.source.id);

describe('ways that were given up', () => {
  it('are none as long as nobody went back', () => {
    expect(triesAt(1, 'hear')).toEqual([]);
  });

  it('hold the answer as it went then, and what came after it', () => {
    const [first, ...more] = triesAt(1, 'argue', 'stay', back(1), 'hear');
    expect(more).toEqual([]);
    expect(first?.turn.response.source.id).toBe('argue');
    expect(first?.turn.after.trust).toBeLessThan(first?.turn.before.trust ?? 0);
    expect(first?.course.turns).toHaveLength(2);
  });

  it('come the latest first, each once, and without the one that stands', () => {
    const tries = triesAt(
      1,
      'argue',
      back(1),
      'nod',
      back(1),
      'argue',
      back(1),
      'hear',
      back(1),
      'hear',
    );
    expect(wordsOf(tries)).toEqual(['argue', 'nod']);
  });

  it('tell the same words in another presence apart', () => {
    const tries = triesAt(1, 'hear', back(1), presence({ voice: 'loud' }), 'hear');
    expect(wordsOf(tries)).toEqual(['hear']);
    expect(tries[0]?.turn.presence.voice).toBe('level');
  });

  it('are those of the same moment only', () => {
    // The second turn after arguing is not the second turn after listening.
    expect(triesAt(2, 'argue', 'stay', back(1), 'hear', 'bye')).toEqual([]);
    expect(wordsOf(triesAt(2, 'hear', 'bye', back(2), 'stay'))).toEqual(['bye']);
  });

  it('are not there for a turn that has not come again', () => {
    expect(triesAt(1, 'argue', back(1))).toEqual([]);
    expect(triesAt(2, 'argue', 'stay', back(1), 'hear')).toEqual([]);
  });

  it('end where a log does not fit', () => {
    expect(abandonedCourses(scenario, [{ type: 'begin' }, asMove('nonsense'), back(1)])).toEqual(
      [],
    );
  });
});

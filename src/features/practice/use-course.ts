import { useCallback, useRef, useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { play, type Course } from '#domain/encounter/course.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { AttemptMovedOn, NotKept, type NotKeptReason } from '#platform/attempt-store.ts';
import { useFault } from '#ui/use-fault.ts';

/** Keeps the attempt; rejects when it could not. */
export type SaveAttempt = (attempt: Attempt) => Promise<void>;

/** How the last save went; `elsewhere`: the attempt was played on in another tab. */
export type Saving = 'fine' | 'elsewhere' | NotKeptReason;

export type Played = { attempt: Attempt; course: Course };
export type Send = (move: Move) => Promise<boolean>;

/**
 * An attempt under way. The log of moves is the truth and the course is its replay; a move is played,
 * kept, and only then shown. Moves wait for each other; an answer meant for a moment that is over by
 * then is dropped. Says whether the move was taken.
 */
export function useCourse(initial: Played, save: SaveAttempt) {
  const [played, setPlayed] = useState(initial);
  const [saving, setSaving] = useState<Saving>('fine');
  const latest = useRef(initial);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const raise = useFault();

  const perform = useCallback(
    async (move: Move): Promise<boolean> => {
      const { attempt, course } = latest.current;
      const result = play(course, move);
      if (!result.ok) return false;
      const next = {
        attempt: { ...attempt, moves: [...attempt.moves, move] },
        course: result.course,
      };
      try {
        await save(next.attempt);
        setSaving('fine');
      } catch (problem) {
        const elsewhere = problem instanceof AttemptMovedOn;
        setSaving(elsewhere ? 'elsewhere' : problem instanceof NotKept ? problem.reason : 'denied');
        if (elsewhere) return false;
      }
      latest.current = next;
      setPlayed(next);
      return true;
    },
    [save],
  );

  const send = useCallback<Send>(
    (move) => {
      const { turns, rewinds } = latest.current.course;
      const result = queue.current.then(async () => {
        const now = latest.current.course;
        const late = now.turns.length !== turns.length || now.rewinds !== rewinds;
        if (late && move.type === 'respond') return false;
        try {
          return await perform(move);
        } catch (fault) {
          raise(fault);
          return false;
        }
      });
      queue.current = result;
      return result;
    },
    [perform, raise],
  );
  return { ...played, saving, send };
}

import { useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Course } from '#domain/encounter/course.ts';
import { focusHeading } from '#ui/focus-heading.ts';
import { encounterText as text } from '#text/encounter.ts';
import { CompareDialog } from './compare/compare-dialog.tsx';
import { TurnNote } from './encounter/note/turn-note.tsx';
import { useNote } from './encounter/note/use-note.ts';
import { ClientLine } from './encounter/words/client-line.tsx';
import { YourWords } from './encounter/words/your-words.tsx';
import { firstName } from './first-name.ts';
import styles from './closing.module.css';
import { exchangeOf } from './moment.ts';
import { useTries } from './use-tries.ts';

type ClosingProps = {
  attempt: Attempt;
  course: Course;
  /** Goes back a turn; null where there is no note and no going back. */
  onRewind: ((toTurn: number) => void) | null;
};

/** The last words of the talk, and in practice the note on them: the talk is over, they are not lost. */
export function Closing({ attempt, course, onRewind }: ClosingProps) {
  const note = useNote(onRewind === null ? 0 : course.turns.length, focusHeading);
  const tries = useTries(attempt, course);
  const [comparing, setComparing] = useState(false);
  const last = course.turns.at(-1);
  if (last === undefined) return null;
  const { said, act, reply, told } = exchangeOf(course, last);
  const { name } = course.scenario.source.client;
  const earlier = tries.get(last.turn);
  return (
    <>
      <section className={styles.closing} aria-label={text.closing}>
        <YourWords said={said} act={act} />
        {(reply !== null || told !== null) && (
          <div className={styles.client}>
            <p className={styles.name}>{name}</p>
            {reply !== null && <ClientLine line={reply} />}
            {told !== null && <ClientLine line={{ says: told }} />}
          </div>
        )}
      </section>
      {note.shown && onRewind !== null && (
        <TurnNote
          scenario={course.scenario}
          turn={last}
          name={firstName(name)}
          open={note.open}
          onToggle={note.toggle}
          onClose={() => note.close(last.turn)}
          onRewind={() => onRewind(last.turn)}
          onCompare={earlier === undefined ? null : () => setComparing(true)}
        />
      )}
      {comparing && earlier !== undefined && (
        <CompareDialog
          course={course}
          turn={last}
          tries={earlier}
          onClose={() => setComparing(false)}
        />
      )}
    </>
  );
}

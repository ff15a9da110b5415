import { useState } from 'react';
import type { Course } from '#domain/encounter/course.ts';
import { Card } from '#ui/card.tsx';
import { firstName } from '../first-name.ts';
import { exchangeOf } from '../moment.ts';
import { encounterText as text } from '#text/encounter.ts';
import { ClientLine } from './client-line.tsx';
import styles from './moment.module.css';
import { TurnNote } from './turn-note.tsx';
import { YourWords } from './your-words.tsx';

type ClosingProps = {
  course: Course;
  /** Goes back a turn; null where there is no note and no going back. */
  onRewind: ((toTurn: number) => void) | null;
};

/** The last words of the talk, and in practice the note on them: the talk is over, they are not lost. */
export function Closing({ course, onRewind }: ClosingProps) {
  const [noted, setNoted] = useState(true);
  const last = course.turns.at(-1);
  if (last === undefined) return null;
  const { said, act, reply, told } = exchangeOf(course, last);
  const { name } = course.scenario.source.client;
  return (
    <>
      <Card className={styles.moment} aria-label={text.closing}>
        <YourWords said={said} act={act} />
        {(reply !== null || told !== null) && (
          <div className={styles.client}>
            <p className={styles.name}>{name}</p>
            <div className={styles.words}>
              {reply !== null && <ClientLine line={reply} />}
              {told !== null && <ClientLine line={{ says: told }} />}
            </div>
          </div>
        )}
      </Card>
      {noted && onRewind !== null && (
        <TurnNote
          scenario={course.scenario}
          turn={last}
          name={firstName(name)}
          onClose={() => setNoted(false)}
          onRewind={() => onRewind(last.turn)}
        />
      )}
    </>
  );
}

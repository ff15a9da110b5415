import { useLayoutEffect, useRef } from 'react';
import type { Course } from '#domain/encounter/course.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { encounterText as text } from '#text/encounter.ts';
import { exchangeOf, openingAfter } from '../../moment.ts';
import { SoFarTurn } from './so-far-turn.tsx';
import styles from './so-far.module.css';

type SoFarProps = {
  course: Course;
  name: string;
  /** Null where there is no going back. */
  onRewind: ((turn: number) => void) | null;
  /** The turns that were answered in more than one way. */
  comparable: readonly number[];
  onCompare: (turn: number) => void;
  onClose: () => void;
};

/** What has been said up to now, to read like a page; it opens at its end, beside the present. */
export function SoFar({ course, name, onRewind, comparable, onCompare, onClose }: SoFarProps) {
  const { turns } = course;
  const end = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <Dialog
      heading={text.soFar(turns.length)}
      width="wide"
      closeLabel={text.close}
      onDismiss={onClose}
    >
      <ol className={styles.turns}>
        {turns.map((turn) => (
          <li key={turn.turn}>
            <SoFarTurn
              name={name}
              opening={openingAfter(course, turn.turn - 1)}
              exchange={exchangeOf(course, turn)}
              onRewind={onRewind}
              onCompare={comparable.includes(turn.turn) ? onCompare : null}
            />
          </li>
        ))}
      </ol>
      <div ref={end} className={styles.end}>
        <Button look="primary" onClick={onClose}>
          {text.soFarBack}
        </Button>
      </div>
    </Dialog>
  );
}

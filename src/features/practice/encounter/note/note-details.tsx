import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { noteText as text } from '#text/encounter.ts';
import type { Note } from './note-of.ts';
import styles from './turn-note.module.css';

type NoteDetailsProps = { note: Note; onRewind: () => void; onCompare: (() => void) | null };

/** The note unfolded: three lines, the reason on demand, and the ways to try again. */
export function NoteDetails({ note, onRewind, onCompare }: NoteDetailsProps) {
  return (
    <>
      <dl className={styles.lines}>
        <div>
          <dt>{text.what} </dt>
          <dd>{note.what}</dd>
        </div>
        <div>
          <dt>{text.effect} </dt>
          <dd>{note.effect}</dd>
        </div>
        {note.better !== null && (
          <div>
            <dt>{text.better} </dt>
            <dd className={styles.better}>{note.better}</dd>
          </div>
        )}
      </dl>
      <div className={styles.more}>
        <Disclosure summary={text.why} className={styles.why}>
          {note.goal !== null && <p>{text.goal(note.goal)}</p>}
          <p>{note.why}</p>
        </Disclosure>
        <div className={styles.ways}>
          {onCompare !== null && (
            <Button look="quiet" onClick={onCompare}>
              {text.compare}
            </Button>
          )}
          <Button look="quiet" onClick={onRewind}>
            {text.again}
          </Button>
        </div>
      </div>
    </>
  );
}

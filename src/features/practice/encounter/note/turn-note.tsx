import { useEffect, useId, useRef } from 'react';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { TurnRecord } from '#domain/encounter/record.ts';
import { Button } from '#ui/button.tsx';
import { noteText as text } from '#text/encounter.ts';
import { noteOf } from './note-of.ts';
import { NoteDetails } from './note-details.tsx';
import styles from './turn-note.module.css';

type TurnNoteProps = {
  scenario: CompiledScenario;
  turn: TurnRecord;
  name: string;
  open: boolean;
  onToggle: () => void;
  onClose: () => void;
  onRewind: () => void;
  /** Null where there is nothing to compare with. */
  onCompare: (() => void) | null;
};

/**
 * Practice only: what the last answer was, what it did, and another way where there is a better one.
 * Folded it is one line, so that it never stands between the client's words and the answers.
 */
export function TurnNote(props: TurnNoteProps) {
  const { scenario, turn, name, open, onToggle, onClose, onRewind, onCompare } = props;
  const id = useId();
  const note = noteOf(scenario, turn, name);
  const whole = useRef<HTMLElement>(null);
  const shownOpen = useRef(open);
  useEffect(() => {
    // Unfolded, all of it is to be seen; a note that comes up unfolded moves nothing.
    if (open && !shownOpen.current) whole.current?.scrollIntoView({ block: 'nearest' });
    shownOpen.current = open;
  }, [open]);
  return (
    <aside ref={whole} className={styles.note} aria-label={text.heading}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={`${id}-more`}
          onClick={onToggle}
        >
          {open ? (
            <span className={styles.heading}>{text.heading}</span>
          ) : (
            <span className={styles.brief}>
              <strong>{note.brief}.</strong> {note.effect}
            </span>
          )}
        </button>
        <Button look="quiet" className={styles.close} aria-label={text.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <div id={`${id}-more`} hidden={!open}>
        {open && <NoteDetails note={note} onRewind={onRewind} onCompare={onCompare} />}
      </div>
    </aside>
  );
}

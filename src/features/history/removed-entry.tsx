import { Button } from '#ui/button.tsx';
import { entryText as text } from '#text/history.ts';
import styles from './history.module.css';
import type { HistoryEntry } from './history-entry.ts';

type RemovedEntryProps = { entry: HistoryEntry; onUndo: () => void };

/** In the place of an attempt that was deleted a moment ago. */
export function RemovedEntry({ entry, onUndo }: RemovedEntryProps) {
  const name = text.name(entry.scenario.title, entry.startedAt);
  return (
    <div className={styles.removed}>
      <p>
        {text.removed(name)} <span className={styles.soft}>{text.undoHint}</span>
      </p>
      <Button aria-label={text.undoIt(name)} onClick={onUndo}>
        {text.undo}
      </Button>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { LiveMessage } from '#ui/live-message.tsx';
import { useFault } from '#ui/use-fault.ts';
import { entryText, historyText as text } from '#text/history.ts';
import { EntryCard } from './entry-card.tsx';
import styles from './history.module.css';
import type { HistoryEntry } from './history-entry.ts';
import { RemovedEntry } from './removed-entry.tsx';

type EntryListProps = {
  entries: readonly HistoryEntry[];
  onSaveFile: (id: string) => Promise<void>;
  onRemove: (id: string) => Promise<() => Promise<void>>;
};

type Removed = { entry: HistoryEntry; restore: () => Promise<void> };

/** Newest first. What was deleted keeps its place until the page is left, so that it can come back. */
export function EntryList({ entries, onSaveFile, onRemove }: EntryListProps) {
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [message, setMessage] = useState('');
  const raise = useFault();
  const { list, focusEntry } = useEntryFocus();

  const remove = async (entry: HistoryEntry) => {
    const restore = await onRemove(entry.id);
    setRemoved((before) => [...before, { entry, restore }]);
    setMessage(entryText.removed(entryText.name(entry.scenario.title, entry.startedAt)));
    focusEntry(entry.id);
  };
  const undo = async ({ entry, restore }: Removed) => {
    await restore();
    setRemoved((before) => before.filter((one) => one.entry.id !== entry.id));
    setMessage(entryText.undone(entryText.name(entry.scenario.title, entry.startedAt)));
    focusEntry(entry.id);
  };

  const gone = new Set(removed.map(({ entry }) => entry.id));
  const rows = [
    ...entries.filter(({ id }) => !gone.has(id)).map((entry) => ({ entry, removal: null })),
    ...removed.map((removal) => ({ entry: removal.entry, removal })),
  ].toSorted((a, b) => (b.entry.startedAt < a.entry.startedAt ? -1 : 1));

  return (
    <>
      <LiveMessage message={message} />
      <ul className={styles.list} aria-label={text.list} ref={list}>
        {rows.map(({ entry, removal }) => (
          <li key={entry.id} data-entry={entry.id}>
            {removal === null ? (
              <EntryCard
                entry={entry}
                onSaveFile={() => void onSaveFile(entry.id).catch(raise)}
                onRemove={() => void remove(entry).catch(raise)}
              />
            ) : (
              <RemovedEntry entry={entry} onUndo={() => void undo(removal).catch(raise)} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** After one is deleted or brought back, the focus goes to the first thing to press in its place. */
function useEntryFocus() {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector(`[data-entry="${CSS.escape(wanted.current)}"]`);
    row?.querySelector<HTMLElement>('a[href], button')?.focus();
    wanted.current = null;
  });
  return { list, focusEntry: (id: string) => (wanted.current = id) };
}

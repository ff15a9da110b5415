import { useEffect, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { HELP_LINES_AT_MOST, type HelpLine } from '#platform/settings.ts';
import { helpLinesText as text } from '#text/settings.ts';
import section from '../sections/section.module.css';
import { HelpLineForm } from './help-line-form.tsx';
import { HelpLineRow } from './help-line-row.tsx';
import styles from './help-lines.module.css';

type HelpLineListProps = {
  lines: readonly HelpLine[];
  onChange: (lines: readonly HelpLine[] | null, said: string) => void;
  onMessage: (message: string) => void;
};

const NEW_LINE: HelpLine = { text: '', href: '' };

/** The lines, each to be changed or removed, and room for another. */
export function HelpLineList({ lines, onChange, onMessage }: HelpLineListProps) {
  /** The place of the line that is being written; that after the last one for a new line. */
  const [editing, setEditing] = useState<number | null>(null);
  const { root, focusPlace } = usePlaceFocus();
  const full = lines.length >= HELP_LINES_AT_MOST;

  const keep = (place: number, line: HelpLine) => {
    setEditing(null);
    focusPlace(place);
    onChange(lines.toSpliced(place, 1, line), text.kept(line.text));
  };
  const cancel = (place: number) => {
    setEditing(null);
    focusPlace(place);
  };
  const remove = (place: number) => {
    const rest = lines.toSpliced(place, 1);
    focusPlace(Math.min(place, rest.length));
    onChange(rest.length === 0 ? null : rest, text.removed(lines[place]?.text ?? ''));
  };
  const form = (place: number, line: HelpLine) => (
    <HelpLineForm line={line} onKeep={(next) => keep(place, next)} onCancel={() => cancel(place)} />
  );

  return (
    <div ref={root} className={styles.lines}>
      <ul className={styles.list} aria-label={text.list}>
        {lines.map((line, place) => (
          <li key={`${line.href} ${line.text}`} data-place={place}>
            {editing === place ? (
              form(place, line)
            ) : (
              <HelpLineRow
                line={line}
                onEdit={() => setEditing(place)}
                onRemove={() => remove(place)}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === lines.length && form(lines.length, NEW_LINE)}
      <div className={section.ways} data-place={lines.length}>
        <Button
          aria-disabled={full}
          onClick={() =>
            full ? onMessage(text.full(HELP_LINES_AT_MOST)) : setEditing(lines.length)
          }
        >
          {text.add}
        </Button>
      </div>
    </div>
  );
}

/** When a form closes or a line goes, the focus moves to what can be pressed in that place. */
function usePlaceFocus() {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-place="${wanted.current}"] button`)?.focus();
    wanted.current = null;
  });
  return {
    root,
    focusPlace: (place: number) => {
      wanted.current = place;
    },
  };
}

import { Button } from '#ui/button.tsx';
import type { HelpLine } from '#platform/settings.ts';
import { helpLinesText as text } from '#text/settings.ts';
import styles from './help-lines.module.css';

type HelpLineRowProps = { line: HelpLine; onEdit: () => void; onRemove: () => void };

/** A help line as it stands, and what can be done with it. */
export function HelpLineRow({ line, onEdit, onRemove }: HelpLineRowProps) {
  return (
    <div className={styles.row}>
      <p className={styles.words}>
        <span>{line.text}</span>
        <span className={styles.address}>{line.href}</span>
      </p>
      <div className={styles.buttons}>
        <Button look="quiet" aria-label={text.edit(line.text)} onClick={onEdit}>
          {text.editShort}
        </Button>
        <Button look="quiet" aria-label={text.remove(line.text)} onClick={onRemove}>
          {text.removeShort}
        </Button>
      </div>
    </div>
  );
}

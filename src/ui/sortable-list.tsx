import { useId } from 'react';
import { Button } from './button.tsx';
import styles from './sortable-list.module.css';

type SortableListProps = {
  label: string;
  items: readonly { id: string; text: string }[];
  onMove: (from: number, to: number) => void;
  upLabel: (text: string) => string;
  downLabel: (text: string) => string;
};

/** A list that is put in order with buttons. At the ends they stay, so that the focus is not lost. */
export function SortableList({ label, items, onMove, upLabel, downLabel }: SortableListProps) {
  const id = useId();
  return (
    <div className={styles.frame}>
      <p id={id} className={styles.label}>
        {label}
      </p>
      <ol className={styles.list} aria-labelledby={id}>
        {items.map((item, place) => (
          <li key={item.id} className={styles.item}>
            <span className={styles.place} aria-hidden="true">
              {place + 1}
            </span>
            <span className={styles.text}>{item.text}</span>
            <span className={styles.buttons}>
              <Button
                className={styles.move}
                aria-label={upLabel(item.text)}
                aria-disabled={place === 0}
                onClick={() => onMove(place, place - 1)}
              >
                <span aria-hidden="true">↑</span>
              </Button>
              <Button
                className={styles.move}
                aria-label={downLabel(item.text)}
                aria-disabled={place === items.length - 1}
                onClick={() => onMove(place, place + 1)}
              >
                <span aria-hidden="true">↓</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

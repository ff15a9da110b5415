import { useMemo, useState } from 'react';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { Button } from '#ui/button.tsx';
import { LiveMessage } from '#ui/live-message.tsx';
import { SortableList } from '#ui/sortable-list.tsx';
import { shuffled } from '../shuffle.ts';
import { followThroughText as text } from '#text/follow-through.ts';
import styles from './follow-through.module.css';

type OrderStepProps = {
  step: Extract<FollowThroughStep, { kind: 'order' }>;
  seed: number;
  onAnswer: (answer: FollowThroughAnswer) => void;
};

/** Puts things in order with two buttons each: no dragging needed. */
export function OrderStep({ step, seed, onAnswer }: OrderStepProps) {
  const shuffledItems = useMemo(() => shuffled(step.items, seed, step.id), [step, seed]);
  const [items, setItems] = useState(shuffledItems);
  const [message, setMessage] = useState('');

  const move = (from: number, to: number) => {
    const moved = items[from];
    if (moved === undefined || to < 0 || to >= items.length) return;
    const next = items.toSpliced(from, 1).toSpliced(to, 0, moved);
    setItems(next);
    setMessage(text.moved(moved.text, to + 1, next.length));
  };

  return (
    <div className={styles.form}>
      <SortableList
        label={text.order}
        items={items}
        onMove={move}
        upLabel={text.up}
        downLabel={text.down}
      />
      <LiveMessage message={message} />
      <div className={styles.next}>
        <Button
          look="primary"
          onClick={() => onAnswer({ kind: 'order', items: items.map((item) => item.id) })}
        >
          {text.next}
        </Button>
      </div>
    </div>
  );
}

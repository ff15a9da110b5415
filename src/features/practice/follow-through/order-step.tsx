import { useMemo, useState } from 'react';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { Button } from '#ui/button.tsx';
import { LiveMessage } from '#ui/live-message.tsx';
import { SortableList } from '#ui/sortable-list.tsx';
import { followThroughText as text } from '#text/follow-through.ts';
import { shuffled } from '../shuffle.ts';
import styles from './follow-through.module.css';
import { useDraftList, type DraftPlace } from '../use-draft.ts';

type OrderStepProps = {
  step: Extract<FollowThroughStep, { kind: 'order' }>;
  seed: number;
  draft: DraftPlace;
  onAnswer: (answer: FollowThroughAnswer) => void;
};

/** Puts things in order with two buttons each: no dragging needed. */
export function OrderStep({ step, seed, draft, onAnswer }: OrderStepProps) {
  const byId = useMemo(() => new Map(step.items.map((item) => [item.id, item])), [step]);
  const start = useMemo(
    () => shuffled(step.items, seed, step.id).map(({ id }) => id),
    [step, seed],
  );
  const [ids, setIds] = useDraftList(
    draft,
    start,
    (stored) =>
      stored.length === byId.size &&
      new Set(stored).size === byId.size &&
      stored.every((id) => byId.has(id)),
  );
  const [message, setMessage] = useState('');
  const items = ids.flatMap((id) => byId.get(id) ?? []);

  const move = (from: number, to: number) => {
    const moved = items[from];
    if (moved === undefined || to < 0 || to >= items.length) return;
    setIds(ids.toSpliced(from, 1).toSpliced(to, 0, moved.id));
    setMessage(text.moved(moved.text, to + 1, items.length));
  };
  const answer = () => {
    draft.drafts.write(draft.key, '');
    onAnswer({ kind: 'order', items: ids });
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
        <Button look="primary" onClick={answer}>
          {text.next}
        </Button>
      </div>
    </div>
  );
}

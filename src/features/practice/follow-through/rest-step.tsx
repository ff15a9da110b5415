import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import { Button } from '#ui/button.tsx';
import { followThroughText as text } from '#text/follow-through.ts';

/** A moment to breathe; nothing to answer. */
export function RestStep({ onAnswer }: { onAnswer: (answer: FollowThroughAnswer) => void }) {
  return (
    <div>
      <Button look="primary" onClick={() => onAnswer({ kind: 'pause' })}>
        {text.next}
      </Button>
    </div>
  );
}

import { useState } from 'react';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-area.tsx';
import { followThroughText as text } from '#text/follow-through.ts';
import styles from './follow-through.module.css';
import { NoteCheck } from './note-check.tsx';
import { useDraft, type DraftPlace } from '../use-draft.ts';

type NoteStepProps = {
  step: Extract<FollowThroughStep, { kind: 'note' }>;
  draft: DraftPlace;
  onAnswer: (answer: FollowThroughAnswer) => void;
};

/** A written note: first the learner's own, then a list to check it against, and one that would do. */
export function NoteStep({ step, draft, onAnswer }: NoteStepProps) {
  const [note, setNote] = useDraft(draft);
  const [checking, setChecking] = useState(false);
  const [ticked, setTicked] = useState<number[]>([]);
  const [missing, setMissing] = useState(false);

  const check = () => {
    if (note.trim() === '') return setMissing(true);
    return setChecking(true);
  };
  const finish = () => {
    draft.drafts.write(draft.key, '');
    onAnswer({ kind: 'note', text: note, ticked });
  };

  return (
    <div className={styles.form}>
      <TextArea
        label={text.note}
        hint={text.noteHint}
        value={note}
        onChange={(words) => {
          setNote(words);
          setMissing(false);
        }}
        maxLength={5000}
        error={missing ? text.noteMissing : null}
      />
      {checking && <NoteCheck step={step} ticked={ticked} onChange={setTicked} />}
      <div className={styles.next}>
        <Button look="primary" onClick={checking ? finish : check}>
          {checking ? text.done : text.check}
        </Button>
      </div>
    </div>
  );
}

import { useId, useMemo, useState } from 'react';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { followThroughText as text } from '#text/follow-through.ts';
import { shuffled } from '../shuffle.ts';
import styles from './follow-through.module.css';
import { useDraftList, type DraftPlace } from '../use-draft.ts';

type OptionsStepProps = {
  step: Extract<FollowThroughStep, { kind: 'choose' | 'select' }>;
  seed: number;
  draft: DraftPlace;
  onAnswer: (answer: FollowThroughAnswer) => void;
};

/** One of some options, or all that are right. */
export function OptionsStep({ step, seed, draft, onAnswer }: OptionsStepProps) {
  const [missing, setMissing] = useState(false);
  const errorId = useId();
  const many = step.kind === 'select';
  const options = useMemo(
    () => shuffled<{ id: string; text: string }>(step.options, seed, step.id),
    [step, seed],
  );
  const [chosen, setChosen] = useDraftList(
    draft,
    [],
    (ids) => (many || ids.length === 1) && ids.every((id) => options.some((one) => one.id === id)),
  );

  const answer = () => {
    const [first] = chosen;
    if (first === undefined) return setMissing(true);
    draft.drafts.write(draft.key, '');
    return onAnswer(many ? { kind: 'select', options: chosen } : { kind: 'choose', option: first });
  };

  return (
    <div className={styles.form}>
      <ChoiceCards
        legend={many ? text.chooseAny : text.chooseOne}
        many={many}
        options={options.map(({ id, text: words }) => ({ id, text: words }))}
        chosen={chosen}
        onChange={(next) => {
          setChosen(next);
          setMissing(false);
        }}
        describedBy={missing ? errorId : undefined}
      />
      <div className={styles.next}>
        <Button look="primary" onClick={answer}>
          {text.next}
        </Button>
        <p id={errorId} className={styles.error} role="alert">
          {missing && (many ? text.missingSelect : text.missingChoice)}
        </p>
      </div>
    </div>
  );
}

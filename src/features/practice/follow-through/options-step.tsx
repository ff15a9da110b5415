import { useId, useMemo, useState } from 'react';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { Button } from '#ui/button.tsx';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { shuffled } from '../shuffle.ts';
import { followThroughText as text } from '#text/follow-through.ts';
import styles from './follow-through.module.css';

type OptionsStepProps = {
  step: Extract<FollowThroughStep, { kind: 'choose' | 'select' }>;
  seed: number;
  onAnswer: (answer: FollowThroughAnswer) => void;
};

/** One of some options, or all that are right. */
export function OptionsStep({ step, seed, onAnswer }: OptionsStepProps) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [missing, setMissing] = useState(false);
  const errorId = useId();
  const many = step.kind === 'select';
  const options = useMemo(
    () => shuffled<{ id: string; text: string }>(step.options, seed, step.id),
    [step, seed],
  );

  const answer = () => {
    const [first] = chosen;
    if (first === undefined) return setMissing(true);
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

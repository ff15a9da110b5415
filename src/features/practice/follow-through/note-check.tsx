import { useEffect, useRef } from 'react';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { followThroughText as text } from '#text/follow-through.ts';
import styles from './follow-through.module.css';

type NoteCheckProps = {
  step: Extract<FollowThroughStep, { kind: 'note' }>;
  ticked: readonly number[];
  onChange: (ticked: number[]) => void;
};

/** The list to check the note against, and a note that would do. */
export function NoteCheck({ step, ticked, onChange }: NoteCheckProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.form}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {text.checklist}
        </h2>
        <p className={styles.hint}>{text.checklistHint}</p>
      </div>
      <ChoiceCards
        legend={text.checklist}
        hideLegend
        many
        options={step.checklist.map((line, place) => ({ id: `${place}`, text: line }))}
        chosen={ticked.map(String)}
        onChange={(chosen) => onChange(chosen.map(Number))}
      />
      <Disclosure summary={text.model}>
        <p className={styles.model}>{step.model}</p>
      </Disclosure>
    </div>
  );
}

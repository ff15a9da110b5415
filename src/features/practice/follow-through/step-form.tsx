import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { NoteStep } from './note-step.tsx';
import { OptionsStep } from './options-step.tsx';
import { OrderStep } from './order-step.tsx';
import { RestStep } from './rest-step.tsx';
import type { DraftPlace } from '../use-draft.ts';

type StepFormProps = {
  step: FollowThroughStep;
  seed: number;
  draft: DraftPlace;
  onAnswer: (answer: FollowThroughAnswer) => void;
};

/** The form that fits the kind of the step. */
export function StepForm({ step, seed, draft, onAnswer }: StepFormProps) {
  switch (step.kind) {
    case 'choose':
    case 'select':
      return <OptionsStep step={step} seed={seed} draft={draft} onAnswer={onAnswer} />;
    case 'order':
      return <OrderStep step={step} seed={seed} draft={draft} onAnswer={onAnswer} />;
    case 'note':
      return <NoteStep step={step} draft={draft} onAnswer={onAnswer} />;
    case 'pause':
      return <RestStep onAnswer={onAnswer} />;
  }
}

import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import { OptionsStep } from './options-step.tsx';
import { NoteStep } from './note-step.tsx';
import { OrderStep } from './order-step.tsx';
import { RestStep } from './rest-step.tsx';

type StepFormProps = {
  step: FollowThroughStep;
  seed: number;
  draftKey: string;
  drafts: DraftStore;
  onAnswer: (answer: FollowThroughAnswer) => void;
};

/** The form that fits the kind of the step. */
export function StepForm({ step, seed, draftKey, drafts, onAnswer }: StepFormProps) {
  switch (step.kind) {
    case 'choose':
    case 'select':
      return <OptionsStep step={step} seed={seed} onAnswer={onAnswer} />;
    case 'order':
      return <OrderStep step={step} seed={seed} onAnswer={onAnswer} />;
    case 'note':
      return <NoteStep step={step} draftKey={draftKey} drafts={drafts} onAnswer={onAnswer} />;
    case 'pause':
      return <RestStep onAnswer={onAnswer} />;
  }
}

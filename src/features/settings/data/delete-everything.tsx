import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useFault } from '#ui/use-fault.ts';
import { deleteText as text } from '#text/settings.ts';
import section from '../sections/section.module.css';
import { Section } from '../sections/section.tsx';
import type { DataState } from './data-actions.ts';
import styles from './data.module.css';

type DeleteEverythingProps = { state: DataState; onDelete: () => Promise<void> };

/** Everything goes, after a second look. */
export function DeleteEverything({ state, onDelete }: DeleteEverythingProps) {
  const [step, setStep] = useState<'offer' | 'ask' | 'done'>('offer');
  const raise = useFault();
  const remove = async () => {
    await onDelete();
    setStep('done');
  };
  return (
    <Section heading={text.heading}>
      <p>{text.lead}</p>
      <div className={section.ways}>
        <Button onClick={() => setStep('ask')}>{text.start}</Button>
      </div>
      <p aria-live="polite" className={section.message}>
        {step === 'done' && text.done}
      </p>
      {step === 'ask' && (
        <Dialog heading={text.question} onDismiss={() => setStep('offer')}>
          <div className={styles.question}>
            <p>{text.what(state.attempts)}</p>
            {state.notBackedUp > 0 && <p>{text.noBackup(state.notBackedUp)}</p>}
          </div>
          <div className={section.ways}>
            <Button look="primary" onClick={() => setStep('offer')}>
              {text.cancel}
            </Button>
            <Button onClick={() => void remove().catch(raise)}>{text.confirm}</Button>
          </div>
        </Dialog>
      )}
    </Section>
  );
}

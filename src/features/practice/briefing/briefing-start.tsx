import { useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { useFault } from '#ui/use-fault.ts';
import { briefingText as text } from '#text/briefing.ts';
import styles from './briefing.module.css';

type BriefingStartProps = {
  resumeHref: string | null;
  onBegin: (mode: Attempt['mode']) => Promise<void>;
};

/** The choice of how to play, and the way in. */
export function BriefingStart({ resumeHref, onBegin }: BriefingStartProps) {
  const [mode, setMode] = useState<Attempt['mode']>('practice');
  const [beginning, setBeginning] = useState(false);
  const raise = useFault();

  const begin = async () => {
    setBeginning(true);
    try {
      await onBegin(mode);
    } catch (fault) {
      raise(fault);
    }
    setBeginning(false);
  };

  return (
    <Card as="div" className={styles.start}>
      {resumeHref !== null && (
        <>
          <LinkButton look="primary" href={resumeHref}>
            {text.resume}
          </LinkButton>
          <p>{text.startOver}</p>
        </>
      )}
      <ChoiceCards
        legend={text.mode}
        many={false}
        options={text.modes}
        chosen={[mode]}
        onChange={([chosen]) => setMode(chosen === 'assessed' ? 'assessed' : 'practice')}
      />
      <Button
        look={resumeHref === null ? 'primary' : 'secondary'}
        aria-disabled={beginning}
        onClick={() => (beginning ? undefined : void begin())}
      >
        {beginning ? text.beginning : text.begin}
      </Button>
    </Card>
  );
}

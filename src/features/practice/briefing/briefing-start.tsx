import { useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { useFault } from '#ui/use-fault.ts';
import { briefingText as text } from '#text/briefing.ts';
import styles from './briefing.module.css';

type BriefingStartProps = {
  mode: Attempt['mode'];
  resumeHref: string | null;
  onBegin: (mode: Attempt['mode']) => Promise<void>;
};

/** The way in. It stays in sight while the briefing is read. */
export function BriefingStart({ mode, resumeHref, onBegin }: BriefingStartProps) {
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
    <div className={styles.start}>
      {resumeHref !== null && (
        <LinkButton look="primary" href={resumeHref}>
          {text.resume}
        </LinkButton>
      )}
      <Button
        look={resumeHref === null ? 'primary' : 'secondary'}
        aria-disabled={beginning}
        onClick={() => (beginning ? undefined : void begin())}
      >
        {beginning ? text.beginning : text.begin}
      </Button>
      <p className={styles.soft}>
        {resumeHref === null ? text.modes.find(({ id }) => id === mode)?.text : text.startOver}
      </p>
    </div>
  );
}

import { useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './saving-notice.module.css';
import { savingText as text } from '#text/saving.ts';
import type { Saving } from './use-course.ts';

type SavingNoticeProps = { saving: Saving; onSaveFile: () => void };

/**
 * Says plainly when a move could not be kept, and stays in view until it is read. The region is there
 * before it is needed, so it is read out.
 */
export function SavingNotice({ saving, onSaveFile }: SavingNoticeProps) {
  const region = useRef<HTMLDivElement>(null);
  /** The trouble that has been read; another one is shown again. */
  const [read, setRead] = useState<Saving>('fine');
  if (saving === 'fine' && read !== 'fine') setRead('fine');
  const shown = saving !== 'fine' && saving !== read;
  const hide = () => {
    setRead(saving);
    region.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={region} aria-live="polite" className={styles.region} tabIndex={-1}>
      {shown && (
        <Notice tone="caution" className={styles.notice}>
          <p>{text.problems[saving]}</p>
          <p className={styles.ways}>
            {saving === 'elsewhere' || saving === 'outdated' ? (
              <Button onClick={() => window.location.reload()}>{text.reload}</Button>
            ) : null}
            {saving !== 'elsewhere' && (
              <>
                <Button onClick={onSaveFile}>{text.saveFile}</Button>
                <Button look="quiet" onClick={hide}>
                  {text.hide}
                </Button>
              </>
            )}
          </p>
        </Notice>
      )}
    </div>
  );
}

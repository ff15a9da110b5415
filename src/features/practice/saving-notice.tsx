import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './saving-notice.module.css';
import { encounterText as text } from '#text/encounter.ts';
import type { Saving } from './use-course.ts';

/** Says plainly when a move could not be kept. The region is there before it is needed, so it is read out. */
export function SavingNotice({ saving }: { saving: Saving }) {
  return (
    <div aria-live="polite" className={styles.region}>
      {saving === 'failed' && <Notice tone="caution">{text.failed}</Notice>}
      {saving === 'elsewhere' && (
        <Notice tone="caution">
          <p>{text.elsewhere}</p>
          <p>
            <Button onClick={() => window.location.reload()}>{text.reload}</Button>
          </p>
        </Notice>
      )}
    </div>
  );
}

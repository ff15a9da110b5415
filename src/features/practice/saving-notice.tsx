import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './saving-notice.module.css';
import { savingText as text } from '#text/saving.ts';
import type { Saving } from './use-course.ts';

type SavingNoticeProps = { saving: Saving; onSaveFile: () => void };

/** Says plainly when a move could not be kept. The region is there before it is needed, so it is read out. */
export function SavingNotice({ saving, onSaveFile }: SavingNoticeProps) {
  return (
    <div aria-live="polite" className={styles.region}>
      {saving !== 'fine' && (
        <Notice tone="caution">
          <p>{text.problems[saving]}</p>
          <p className={styles.ways}>
            {saving === 'elsewhere' || saving === 'outdated' ? (
              <Button onClick={() => window.location.reload()}>{text.reload}</Button>
            ) : null}
            {saving !== 'elsewhere' && <Button onClick={onSaveFile}>{text.saveFile}</Button>}
          </p>
        </Notice>
      )}
    </div>
  );
}

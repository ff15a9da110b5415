import { useRouter } from '@tanstack/react-router';
import { useState, useSyncExternalStore } from 'react';
import { Button } from '#ui/button.tsx';
import { updateText as text } from '#text/app.ts';
import styles from './update-notice.module.css';

/** Says that a newer version lies ready. It is never used before the person says so. */
export function UpdateNotice() {
  const { offlineCopy } = useRouter().options.context;
  const ready = useSyncExternalStore(offlineCopy.subscribe, offlineCopy.isUpdateReady);
  const [later, setLater] = useState(false);
  return (
    <div aria-live="polite" className={styles.region}>
      {ready && !later && (
        <div className={styles.notice}>
          <p>
            <strong>{text.ready}</strong> {text.safe}
          </p>
          <div className={styles.ways}>
            <Button look="primary" onClick={() => offlineCopy.takeUpdate()}>
              {text.now}
            </Button>
            <Button look="quiet" onClick={() => setLater(true)}>
              {text.later}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

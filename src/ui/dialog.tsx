import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';

type DialogProps = {
  heading: string;
  /** Escape, or whatever else closes a dialog in this browser. */
  onDismiss: () => void;
  width?: 'narrow' | 'wide';
  /** Names a button that closes it, at the top; without it the content has its own ways out. */
  closeLabel?: string;
  children: ReactNode;
};

/** A modal dialog for as long as it is rendered: the browser keeps the focus inside and gives it back. */
export function Dialog(props: DialogProps) {
  const { heading, onDismiss, width = 'narrow', closeLabel, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const headingId = useId();

  // A layout effect closes it before it leaves the document; only then is the focus given back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      className={classNames(styles.dialog, styles[width])}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
      onClose={() => {
        if (ref.current?.open === false) onDismiss();
      }}
    >
      <div className={styles.head}>
        <h2 id={headingId}>{heading}</h2>
        {closeLabel !== undefined && (
          <Button look="quiet" className={styles.close} aria-label={closeLabel} onClick={onDismiss}>
            <span aria-hidden="true">×</span>
          </Button>
        )}
      </div>
      {children}
    </dialog>
  );
}

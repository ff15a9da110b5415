import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

type DialogProps = {
  heading: string;
  /** Escape, or whatever else closes a dialog in this browser. */
  onDismiss: () => void;
  children: ReactNode;
};

/** A modal dialog for as long as it is rendered: the browser keeps the focus inside and gives it back. */
export function Dialog({ heading, onDismiss, children }: DialogProps) {
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
      className={styles.dialog}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        onDismiss();
      }}
      onClose={() => {
        if (ref.current?.open === false) onDismiss();
      }}
    >
      <h2 id={headingId} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </dialog>
  );
}

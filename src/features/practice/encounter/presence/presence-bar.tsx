import { useId, useState, type KeyboardEvent } from 'react';
import type { Presence } from '#domain/scenario/vocabulary.ts';
import { Button } from '#ui/button.tsx';
import { classNames } from '#ui/class-names.ts';
import { encounterText, keysText, presenceText as text } from '#text/encounter.ts';
import { PresencePanel } from './presence-panel.tsx';
import styles from './presence.module.css';

type PresenceBarProps = {
  presence: Presence;
  inPerson: boolean;
  onChange: (presence: Partial<Presence>) => void;
  onPause: () => void;
  onKeys: () => void;
};

/** Within reach of a thumb on a phone, at the side where there is room: presence, and the way out. */
export function PresenceBar({ presence, inPerson, onChange, onPause, onKeys }: PresenceBarProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const heading = inPerson ? text.heading : text.headingVoice;
  // Inside the open sheet Escape closes it first; it is not for the pause then.
  const fold = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    document.getElementById(`${id}-toggle`)?.focus();
    setOpen(false);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className={styles.side} aria-labelledby={`${id}-heading`} onKeyDown={fold}>
      <h2 id={`${id}-heading`} className={styles.heading}>
        {heading}
      </h2>
      <div id={`${id}-panel`} className={classNames(styles.panel, open && styles.open)}>
        <PresencePanel presence={presence} inPerson={inPerson} onChange={onChange} />
      </div>
      <div className={styles.bar}>
        <button
          type="button"
          id={`${id}-toggle`}
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={`${id}-panel`}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.toggleLabel}>{heading}</span>
          <span className={styles.summary}>{text.summary(presence, inPerson)}</span>
        </button>
        <Button className={styles.pause} aria-keyshortcuts="Escape" onClick={onPause}>
          {encounterText.pause}
        </Button>
        <Button look="quiet" className={styles.keys} aria-keyshortcuts="?" onClick={onKeys}>
          {keysText.button}
        </Button>
      </div>
    </aside>
  );
}

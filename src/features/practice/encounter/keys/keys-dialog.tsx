import { Dialog } from '#ui/dialog.tsx';
import { Switch } from '#ui/switch.tsx';
import { encounterText, keysText as text } from '#text/encounter.ts';
import styles from './keys-dialog.module.css';

type KeysDialogProps = {
  inPerson: boolean;
  practice: boolean;
  single: boolean;
  onSingle: (on: boolean) => void;
  onClose: () => void;
};

/** Which keys there are, and the switch for who wants none of a single letter. */
export function KeysDialog({ inPerson, practice, single, onSingle, onClose }: KeysDialogProps) {
  return (
    <Dialog heading={text.heading} closeLabel={encounterText.close} onDismiss={onClose}>
      <div className={styles.content}>
        <p className={styles.lead}>{text.lead}</p>
        <dl className={styles.list}>
          {text.list(inPerson, practice).map(({ keys, does }) => (
            <div key={does} className={styles.row}>
              <dt className={styles.keys}>
                {keys.map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Switch label={text.switch} hint={text.switchHint} on={single} onChange={onSingle} />
      </div>
    </Dialog>
  );
}

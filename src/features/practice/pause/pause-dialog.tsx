import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { pauseText as text } from '#text/encounter.ts';
import type { PracticeLinks } from '../links.ts';
import styles from './pause-dialog.module.css';

type PauseDialogProps = {
  links: PracticeLinks;
  kept: boolean;
  onResume: () => void;
  onLeave: () => void;
  onSaveFile: () => void;
};

/** A rest. Every way out of it is all right. */
export function PauseDialog({ links, kept, onResume, onLeave, onSaveFile }: PauseDialogProps) {
  return (
    <Dialog heading={text.heading} onDismiss={onResume}>
      <p>{kept ? text.body : text.bodyNotKept}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={onResume}>
          {text.resume}
        </Button>
        <LinkButton href={links.stepAway}>{text.stepAway}</LinkButton>
        <LinkButton href={links.library}>{text.later}</LinkButton>
        <Button onClick={onSaveFile}>{text.saveFile}</Button>
        <Button onClick={onLeave}>{text.leave}</Button>
      </div>
    </Dialog>
  );
}

import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { useFault } from '#ui/use-fault.ts';
import { backupReminderText as text } from '#text/history.ts';
import styles from './history.module.css';

/** From this many attempts on a lost device would hurt. */
const MANY = 5;

type BackupReminderProps = { count: number; onBackup: () => Promise<void> };

/** One quiet line, once there is something to lose. */
export function BackupReminder({ count, onBackup }: BackupReminderProps) {
  const [saved, setSaved] = useState(false);
  const raise = useFault();
  if (count <= MANY && !saved) return null;
  const save = () => onBackup().then(() => setSaved(true), raise);
  return (
    <div className={styles.reminder} aria-live="polite">
      <p>{saved ? text.saved : text.line(count)}</p>
      {!saved && <Button onClick={() => void save()}>{text.save}</Button>}
    </div>
  );
}

import { useState } from 'react';
import type { EarlierTry } from '#domain/encounter/branches.ts';
import type { Course } from '#domain/encounter/course.ts';
import type { TurnRecord } from '#domain/encounter/record.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { compareText as text, encounterText } from '#text/encounter.ts';
import { firstName } from '../first-name.ts';
import styles from './compare.module.css';
import { Way } from './way.tsx';

type CompareDialogProps = {
  course: Course;
  turn: TurnRecord;
  /** At least one, the latest first. */
  tries: readonly EarlierTry[];
  onClose: () => void;
};

/** One moment, answered in two ways: side by side, or one below the other where it is narrow. */
export function CompareDialog({ course, turn, tries, onClose }: CompareDialogProps) {
  const [chosen, setChosen] = useState('0');
  const earlier = tries[Number(chosen)];
  if (earlier === undefined) return null;
  const name = firstName(course.scenario.source.client.name);
  const sameStance = earlier.turn.before.presence === turn.before.presence;
  const label = (at: number) => text.beforeOf(tries.length - at, tries.length);
  return (
    <Dialog
      heading={text.heading(turn.turn)}
      width="wide"
      closeLabel={encounterText.close}
      onDismiss={onClose}
    >
      <div className={styles.content}>
        <p className={styles.lead}>{text.lead}</p>
        {tries.length > 1 && (
          <Segmented
            legend={text.before}
            options={tries.map((_, at) => ({ value: `${at}`, label: label(at) }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        <div className={styles.ways}>
          <Way heading={label(Number(chosen))} {...{ name, sameStance }} {...earlier} />
          <Way heading={text.now} {...{ name, sameStance, course, turn }} />
        </div>
      </div>
    </Dialog>
  );
}

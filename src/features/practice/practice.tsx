import { useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import { MotionRoot } from '#ui/motion-root.tsx';
import { Damaged } from './damaged.tsx';
import type { PracticeLinks } from './links.ts';
import type { PlaySettings } from './play-settings.ts';
import { Session } from './session.tsx';
import { courseOf } from './course-of.ts';
import type { SaveAttempt } from './use-course.ts';

export type PracticeProps = {
  attempt: Attempt;
  save: SaveAttempt;
  /** Whether what is saved outlasts the page. */
  kept: boolean;
  drafts: DraftStore;
  links: PracticeLinks;
  settings: PlaySettings;
  /** Keys of a single letter or figure are wanted, or not. */
  onSingleKeys: (on: boolean) => void;
  /** The learner has rated themself; the feedback is due. */
  onRated: () => void;
  /** Hands the attempt as it is now to the learner as a file. */
  onSaveFile: (attempt: Attempt) => void;
};

/** An attempt from wherever its log leaves off. */
export function Practice({ attempt, ...rest }: PracticeProps) {
  // Replayed once; from then on every move is played on top.
  const [course] = useState(() => courseOf(attempt));
  if (course === null) return <Damaged library={rest.links.library} />;
  return (
    <MotionRoot>
      <Session initial={{ attempt, course }} {...rest} />
    </MotionRoot>
  );
}

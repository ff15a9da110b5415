import { useCallback, useEffect, useRef, useState } from 'react';
import { sessionOf, stateOf, type SessionPhase } from '#domain/encounter/course.ts';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Move } from '#domain/encounter/moves.ts';
import type { DraftStore } from '#platform/draft-store.ts';
import { focusHeading } from '#ui/focus-heading.ts';
import { Encounter } from './encounter/encounter.tsx';
import { FollowThrough } from './follow-through/follow-through.tsx';
import { LeftEarly } from './left-early.tsx';
import type { PracticeLinks } from './links.ts';
import { PauseDialog } from './pause/pause-dialog.tsx';
import { useEscape } from './pause/use-escape.ts';
import type { PlaySettings } from './play-settings.ts';
import { SavingNotice } from './saving-notice.tsx';
import { SelfRating } from './self-rating/self-rating.tsx';
import { useCourse, type Played, type SaveAttempt } from './use-course.ts';

type SessionProps = {
  initial: Played;
  save: SaveAttempt;
  kept: boolean;
  drafts: DraftStore;
  links: PracticeLinks;
  settings: PlaySettings;
  onSingleKeys: (on: boolean) => void;
  onRated: () => void;
  /** Hands the attempt as it is now to the learner as a file. */
  onSaveFile: (attempt: Attempt) => void;
};

/** The screen that belongs to where the session is: the machine decides, the log has it. */
export function Session({ initial, save, onRated, onSaveFile, ...rest }: SessionProps) {
  const { kept, drafts, links, settings, onSingleKeys } = rest;
  const { attempt, course, saving, send } = useCourse(initial, save);
  const [rates, setRates] = useState(false);
  const session = sessionOf(course);
  const paused = session === 'paused' || session === 'followThroughPaused';
  const screen = rates && session === 'left' ? 'done' : screenOf(session);

  const pause = useCallback(() => void send({ type: 'pause' }), [send]);
  useEscape(session === 'running' || session === 'followThrough', pause);
  useAfterRest(paused);
  useNewScreen(screen === 'followThrough' ? `${screen}-${stateOf(course).at}` : screen);

  const rate = async (rating: Extract<Move, { type: 'rate' }>['rating']) => {
    if (await send({ type: 'rate', rating })) onRated();
  };

  return (
    <>
      <SavingNotice saving={saving} onSaveFile={() => onSaveFile(attempt)} />
      {screen === 'talk' && (
        <Encounter {...{ attempt, course, settings, send, onSingleKeys }} held={paused} />
      )}
      {screen === 'followThrough' && (
        <FollowThrough attempt={attempt} course={course} drafts={drafts} send={send} />
      )}
      {screen === 'done' && <SelfRating {...{ attempt, course, drafts }} onRate={rate} />}
      {screen === 'left' && (
        <LeftEarly links={links} turns={course.turns.length} onRate={() => setRates(true)} />
      )}
      {paused && (
        <PauseDialog
          links={links}
          kept={kept}
          onResume={() => void send({ type: 'resume' })}
          onSaveFile={() => onSaveFile(attempt)}
          onLeave={() => void send({ type: 'leave' })}
        />
      )}
    </>
  );
}

function screenOf(session: SessionPhase): 'talk' | 'followThrough' | 'done' | 'left' {
  if (session === 'followThrough' || session === 'followThroughPaused') return 'followThrough';
  if (session === 'done' || session === 'left') return session;
  return 'talk';
}

/** After a rest the browser gives the focus back to what had it; where nothing had, the heading takes it. */
function useAfterRest(resting: boolean): void {
  const rested = useRef(resting);
  useEffect(() => {
    if (rested.current && !resting && document.activeElement === document.body) focusHeading();
    rested.current = resting;
  }, [resting]);
}

/** A screen that takes over from another begins at its heading. */
function useNewScreen(screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    focusHeading();
  }, [screen]);
}

import { useMemo, useRef, useState } from 'react';
import { presenceAt } from '#domain/client/presence.ts';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { stateOf, type Course } from '#domain/encounter/course.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { answersNow, type Answer } from '../answers.ts';
import type { PlaySettings } from '../play-settings.ts';
import type { Send } from '../use-course.ts';
import { useTries } from '../use-tries.ts';
import type { OpenDialog } from './open-dialog.ts';
import { useTalkKeys } from './keys/use-talk-keys.ts';
import { useNote } from './note/use-note.ts';
import { usePresenceKeys } from './presence/use-presence-keys.ts';
import { useMoment } from './words/use-moment.ts';
import { useVoice } from './words/use-voice.ts';

export type EncounterParts = {
  attempt: Attempt;
  course: Course;
  settings: PlaySettings;
  /** The session rests: nothing arrives, nothing is said, no time runs. */
  held: boolean;
  send: Send;
};

export type Talk = ReturnType<typeof useEncounter>;

/** What the screen of the talk shows now, and what can be done there. */
export function useEncounter({ attempt, course, settings, held, send }: EncounterParts) {
  const { scenario, turns } = course;
  const state = stateOf(course);
  const practice = attempt.mode === 'practice';
  const still = useMediaQuery('(prefers-reduced-motion: reduce)') || settings.motion === 'still';
  const reading = settings.pace === 'reading' && !still;
  const moment = useMoment({ attempt, course }, { reading, held });
  const speaking = useVoice(moment, { speech: settings.speech, held });
  const answers = useMemo(
    () => answersNow(scenario, state, attempt.seed),
    [scenario, state, attempt.seed],
  );
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const answersHeading = useRef<HTMLHeadingElement>(null);
  const note = useNote(practice ? turns.length : 0, () => answersHeading.current?.focus());
  const presence = presenceAt(state.presence);
  const presenceKeys = usePresenceKeys(presence, scenario.inPerson, send);

  const choose = (answer: Answer | undefined) => {
    if (answer !== undefined) void send({ type: 'respond', response: answer.id });
  };
  // Going back is a fresh start of that turn: the note on the one before it has been read.
  const rewind = (toTurn: number) => {
    setDialog(null);
    note.close(toTurn - 1);
    void send({ type: 'rewind', toTurn });
  };
  const arriving = !moment.arrival.whole;
  useTalkKeys({
    single: settings.singleKeys,
    arriving,
    onComplete: moment.arrival.complete,
    onAnswer: (place) => choose(answers[place]),
    onPresence: presenceKeys.step,
    onSoFar: () => setDialog(turns.length > 0 ? { name: 'so-far' } : null),
    onNote: note.toggle,
    onHelp: () => setDialog({ name: 'keys' }),
  });

  return {
    course,
    state,
    practice,
    still,
    settings,
    held,
    moment,
    arriving,
    speaking,
    answers,
    answersHeading,
    choose,
    note,
    presence,
    presenceChanged: presenceKeys.changed,
    tries: useTries(attempt, course),
    rewind,
    dialog,
    setDialog,
  };
}

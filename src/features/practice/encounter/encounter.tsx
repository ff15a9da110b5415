import { useMemo, useRef, useState } from 'react';
import { presenceAt } from '#domain/client/presence.ts';
import { stateOf, type Course } from '#domain/encounter/course.ts';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { Page } from '#ui/page.tsx';
import { answersNow, type Answer } from '../answers.ts';
import { firstName } from '../first-name.ts';
import type { Send } from '../use-course.ts';
import { AnswerKeys } from './answer-keys.tsx';
import { AnswerList } from './answer-list.tsx';
import styles from './encounter.module.css';
import { Moment } from './moment.tsx';
import { PresenceBar } from './presence-bar.tsx';
import { SoFar } from './so-far.tsx';
import { TurnNote } from './turn-note.tsx';

type EncounterProps = { attempt: Attempt; course: Course; send: Send };

/** The talk with the client. */
export function Encounter({ attempt, course, send }: EncounterProps) {
  const { scenario, turns } = course;
  const state = stateOf(course);
  const { title, client } = scenario.source;
  const name = firstName(client.name);
  const practice = attempt.mode === 'practice';
  const answers = useMemo(
    () => answersNow(scenario, state, attempt.seed),
    [scenario, state, attempt.seed],
  );
  const last = turns.at(-1);
  // Which turn's note has been closed; a later turn brings its own.
  const [closed, setClosed] = useState(0);
  const noted = practice && last !== undefined && closed !== last.turn;

  const choose = (answer: Answer) => void send({ type: 'respond', response: answer.id });
  // Going back is a fresh start of that turn: the note on the one before it has been read.
  const rewind = (toTurn: number) => {
    setClosed(toTurn - 1);
    void send({ type: 'rewind', toTurn });
  };
  const answersHeading = useRef<HTMLHeadingElement>(null);
  const close = (turn: number) => {
    setClosed(turn);
    answersHeading.current?.focus();
  };

  return (
    <AnswerKeys answers={answers} onChoose={choose}>
      <Page title={title} heading={title} width="wide" compact>
        <div className={styles.layout}>
          <div className={styles.talk}>
            <SoFar course={course} name={client.name} onRewind={practice ? rewind : null} />
            <Moment course={course} name={client.name} />
            {noted && (
              <TurnNote
                key={last.turn}
                scenario={scenario}
                turn={last}
                name={name}
                onClose={() => close(last.turn)}
                onRewind={() => rewind(last.turn)}
              />
            )}
            <AnswerList answers={answers} heading={answersHeading} onChoose={choose} />
          </div>
          <PresenceBar
            presence={presenceAt(state.presence)}
            inPerson={scenario.inPerson}
            onChange={(presence) => void send({ type: 'presence', presence })}
            onPause={() => void send({ type: 'pause' })}
          />
        </div>
      </Page>
    </AnswerKeys>
  );
}

import { firstName } from '../first-name.ts';
import { AnswerList } from './answers/answer-list.tsx';
import styles from './encounter.module.css';
import { TurnNote } from './note/turn-note.tsx';
import { BodyLanguage } from './scene/body-language.tsx';
import { TalkTools } from './talk-tools.tsx';
import { ThinkingTime } from './timer/thinking-time.tsx';
import type { Talk } from './use-encounter.ts';
import { Moment } from './words/moment.tsx';

/** What is said, what it was, and what one can answer, in the order in which it is read. */
export function TalkColumn({ talk }: { talk: Talk }) {
  const { course, state, settings, moment, arriving, note, dialog, setDialog } = talk;
  const { scenario, turns } = course;
  const { name } = scenario.source.client;
  const last = turns.at(-1);
  return (
    <div className={styles.talk}>
      <TalkTools talk={talk} />
      {settings.bodyLanguage && <BodyLanguage scenario={scenario} state={state} />}
      <Moment moment={moment} name={name} />
      {note.shown && last !== undefined && !arriving && (
        <TurnNote
          key={last.turn}
          scenario={scenario}
          turn={last}
          name={firstName(name)}
          open={note.open}
          onToggle={note.toggle}
          onClose={() => note.close(last.turn)}
          onRewind={() => talk.rewind(last.turn)}
          onCompare={
            talk.tries.has(last.turn) ? () => setDialog({ name: 'compare', turn: last.turn }) : null
          }
        />
      )}
      {settings.timer !== null && (
        <ThinkingTime
          place={moment.place}
          seconds={settings.timer}
          running={!arriving && !talk.held && dialog === null}
        />
      )}
      <AnswerList
        answers={talk.answers}
        ready={!arriving}
        numberKeys={settings.singleKeys}
        heading={talk.answersHeading}
        onChoose={talk.choose}
      />
    </div>
  );
}

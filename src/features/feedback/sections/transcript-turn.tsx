import type { Course } from '#domain/encounter/course.ts';
import { replyLine, type TurnRecord } from '#domain/encounter/record.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { CRITICAL_ERRORS } from '#domain/technique/critical-error-catalogue.ts';
import { quoted } from '#ui/quoted.ts';
import styles from '../feedback.module.css';
import { openingOf } from '../opening-of.ts';
import { evidenceText, transcriptText as text } from '#text/feedback.ts';
import { SpokenLine } from './spoken-line.tsx';
import { TurnMarks } from './turn-marks.tsx';

type TranscriptTurnProps = { course: Course; turn: TurnRecord; judgement: Judgement };

/** One turn: what the client said, what the learner answered, what came back, and the marks. */
export function TranscriptTurn({ course, turn, judgement }: TranscriptTurnProps) {
  const { scenario } = course;
  const { name } = scenario.source.client;
  const { say, do: act, why } = turn.response.source;
  const opening = openingOf(course, turn);
  const reply = replyLine(turn);
  const fact = turn.fact === null ? undefined : scenario.facts[turn.fact];
  const errors = judgement.criticalErrors.filter((error) => error.turn === turn.turn);
  return (
    <div className={styles.turn}>
      <h3 className={styles.soft}>{evidenceText.turn(turn.turn)}</h3>
      {opening.scene !== null && <p className={styles.scene}>{opening.scene}</p>}
      {opening.line !== null && <SpokenLine name={name} line={opening.line} />}
      <div className={styles.yours}>
        <p className={styles.speaker}>{text.you}</p>
        <p>{say === undefined ? text.silence : quoted(say)}</p>
        {act !== undefined && <p className={styles.manner}>{act}</p>}
      </div>
      {reply !== null && <SpokenLine name={name} line={reply} />}
      {fact !== undefined && <SpokenLine name={name} line={{ says: fact.source.says }} />}
      <div className={styles.marks}>
        {errors.map((error) => (
          <p key={`${error.code}-${error.rule}-${error.technique}`}>
            <strong className={error.severity === 'red' ? styles.redTag : styles.amberTag}>
              {text.error(
                CRITICAL_ERRORS.find(({ code }) => code === error.code)?.name ?? '',
                error.severity,
              )}
            </strong>
          </p>
        ))}
        <p>
          <strong>{text.was}</strong> {turn.techniques.map((one) => one.name).join(' · ')}
        </p>
        <p>{why}</p>
        <TurnMarks evidence={judgement.evidence.filter((point) => point.turn === turn.turn)} />
      </div>
    </div>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import styles from '../feedback.module.css';
import { transcriptText as text } from '#text/feedback.ts';
import { TranscriptStep } from './transcript-step.tsx';
import { TranscriptTurn } from './transcript-turn.tsx';

/** Everything that was said and done, with what it was judged as. */
export function Transcript({ course, judgement }: { course: Course; judgement: Judgement }) {
  if (course.turns.length === 0) return null;
  return (
    <Disclosure
      summary={
        <h2 id="transcript" tabIndex={-1}>
          {text.heading}
        </h2>
      }
    >
      <ol className={styles.turns}>
        {course.turns.map((turn) => (
          <li key={turn.turn}>
            <TranscriptTurn course={course} turn={turn} judgement={judgement} />
          </li>
        ))}
      </ol>
      {course.steps.length > 0 && (
        <div className={styles.turns}>
          <h3>{text.afterwards}</h3>
          <ol className={styles.turns}>
            {course.steps.map((record) => (
              <li key={record.step.source.id}>
                <TranscriptStep record={record} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Disclosure>
  );
}

import { useId } from 'react';
import type { Course } from '#domain/encounter/course.ts';
import type { TurnRecord } from '#domain/encounter/record.ts';
import { compareText as text, presenceText } from '#text/encounter.ts';
import { effectInWords } from '../effect-in-words.ts';
import { ClientLine } from '../encounter/words/client-line.tsx';
import { YourWords } from '../encounter/words/your-words.tsx';
import { exchangeOf, openingAfter } from '../moment.ts';
import styles from './compare.module.css';
import { shownBy } from './shown-by.ts';

type WayProps = {
  heading: string;
  course: Course;
  turn: TurnRecord;
  name: string;
  /** Both ways were gone in the same presence; then it is not worth a line. */
  sameStance: boolean;
};

/** One way that a turn was answered: what was done, what the client did, and what it showed. */
export function Way({ heading, course, turn, name, sameStance }: WayProps) {
  const id = useId();
  const { said, act, reply, told } = exchangeOf(course, turn);
  const { scene, line } = openingAfter(course, turn.turn);
  const shown = shownBy(course.scenario, turn);
  return (
    <section className={styles.way} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      <div className={styles.part}>
        <YourWords said={said} act={act} />
        {!sameStance && (
          <p className={styles.small}>
            {text.presence} {presenceText.summary(turn.presence, course.scenario.inPerson)}.
          </p>
        )}
      </div>
      <div className={styles.part}>
        <h4 className={styles.label}>{text.client(name)}</h4>
        {reply !== null && <ClientLine line={reply} />}
        {told !== null && <ClientLine line={{ says: told }} />}
        {scene !== null && <p className={styles.small}>{scene}</p>}
        {line !== null && <ClientLine line={line} />}
        {reply === null && told === null && line === null && <p>{text.nothing}</p>}
      </div>
      <div className={styles.part}>
        <h4 className={styles.label}>{text.was}</h4>
        <p>{turn.techniques.map((technique) => technique.name).join(' · ')}</p>
        <h4 className={styles.label}>{text.effect}</h4>
        <p>{effectInWords(turn, name)}</p>
        <h4 className={styles.label}>{text.shows}</h4>
        {shown.length === 0 && <p>{text.showsNothing}</p>}
        {shown.length > 0 && (
          <ul className={styles.list}>
            {shown.map(({ indicator, name: point, level }) => (
              <li key={indicator}>{text.point(point, level)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

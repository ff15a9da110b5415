import type { Course } from '#domain/encounter/course.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { exchangeOf, openingAfter } from '../moment.ts';
import { encounterText as text } from '#text/encounter.ts';
import styles from './so-far.module.css';
import { SoFarTurn } from './so-far-turn.tsx';

type SoFarProps = {
  course: Course;
  name: string;
  /** Null where there is no going back. */
  onRewind: ((turn: number) => void) | null;
};

/** What has been said up to now, behind a disclosure: the present is what counts. */
export function SoFar({ course, name, onRewind }: SoFarProps) {
  const { turns } = course;
  if (turns.length === 0) return null;
  return (
    <Disclosure summary={text.soFar(turns.length)} className={styles.soFar}>
      {/* Scrolls on its own, so it can be reached and scrolled by key. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label={text.soFar(turns.length)} tabIndex={0}>
        <ol className={styles.turns}>
          {turns.map((turn) => (
            <li key={turn.turn}>
              <SoFarTurn
                name={name}
                opening={openingAfter(course, turn.turn - 1)}
                exchange={exchangeOf(course, turn)}
                onRewind={onRewind}
              />
            </li>
          ))}
        </ol>
      </section>
    </Disclosure>
  );
}

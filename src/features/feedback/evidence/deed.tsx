import type { Course } from '#domain/encounter/course.ts';
import { quoted } from '#ui/quoted.ts';
import styles from '../feedback.module.css';

type DeedProps = {
  course: Course;
  /** The turn; null for the follow-through, where nothing is said. */
  turn: number | null;
  quote: string;
};

/** What the learner said, in quotation marks, or did, without. */
export function Deed({ course, turn, quote }: DeedProps) {
  const source = course.turns.find((record) => record.turn === turn)?.response.source;
  return source?.say === undefined ? (
    <span className={styles.manner}>{quote}</span>
  ) : (
    <span className={styles.story}>{quoted(quote)}</span>
  );
}

import type { CourseWeek } from 'virtual:scenarios';
import { cardText, courseText as text } from '#text/library.ts';
import { SETTING_NAMES } from '#text/names.ts';
import { ClientPicture } from './client-picture.tsx';
import styles from './course-list.module.css';
import type { ShelfEntry } from './shelf-entry.ts';

type CourseListProps = { course: readonly CourseWeek[]; shelf: readonly ShelfEntry[] };

/** The suggested way through all scenarios, week by week. */
export function CourseList({ course, shelf }: CourseListProps) {
  return (
    <div className={styles.course}>
      <p className={styles.lead}>{text.lead}</p>
      <ol className={styles.weeks}>
        {course.map(({ week, focus, scenarios }) => (
          <li key={week} className={styles.week}>
            <div>
              <h2 className={styles.weekName}>{text.week(week)}</h2>
              <p className={styles.focus}>{focus}</p>
            </div>
            <ul className={styles.entries}>
              {scenarios.flatMap((id) => {
                const entry = shelf.find(({ head }) => head.id === id);
                return entry === undefined ? [] : [<Entry key={id} entry={entry} />];
              })}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Entry({ entry: { head, briefingHref, past } }: { entry: ShelfEntry }) {
  return (
    <li>
      <a className={styles.entry} href={briefingHref}>
        <ClientPicture client={head.client} />
        <span className={styles.words}>
          <span className={styles.title}>{head.title}</span>
          <span className={styles.person}>
            {cardText.person(head.client.name, head.client.age, SETTING_NAMES[head.setting.kind])}
          </span>
          <span className={past === null ? styles.todo : styles.done}>
            {cardText.minutes(head.minutes)} · {past === null ? text.todo : text.done}
          </span>
        </span>
      </a>
    </li>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import { reflectionText as text } from '#text/feedback.ts';
import styles from '../feedback.module.css';

/** The scenario's own questions, and the one about the system: what only people can talk through. */
export function Reflection({ course }: { course: Course }) {
  const { prompts, system } = course.scenario.source.debrief;
  return (
    <section className={styles.section} aria-labelledby="reflection">
      <div>
        <h2 id="reflection" tabIndex={-1}>
          {text.heading}
        </h2>
        <p className={styles.soft}>{text.lead}</p>
      </div>
      <ul className={styles.prompts}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
      <div className={styles.system}>
        <h3>{text.system}</h3>
        <p>{system}</p>
      </div>
    </section>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import styles from '../feedback.module.css';
import { levelWord } from '#text/level-word.ts';
import { dimensionText, epasText as text } from '#text/feedback.ts';

/** What the run is evidence for in the terms of the accreditation standards. */
export function Epas({ course, judgement }: { course: Course; judgement: Judgement }) {
  return (
    <Disclosure summary={<h2>{text.heading}</h2>}>
      <p>{text.lead}</p>
      <ul className={styles.items}>
        {judgement.epas.map(({ competency, level, indicators }) => {
          const name = text.competency(competency);
          if (level === null)
            return (
              <li key={competency} className={styles.none}>
                {name}: {text.none}
              </li>
            );
          const evidence = judgement.evidence.filter((point) =>
            indicators.includes(point.indicator),
          );
          return (
            <li key={competency}>
              <Disclosure summary={`${name}: ${levelWord(level)} (${dimensionText.figure(level)})`}>
                <EvidenceList course={course} evidence={evidence} />
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

import type { ReferenceFigures } from '#domain/judgement/judgement.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import styles from '../feedback.module.css';
import { referenceText as text } from '#text/feedback.ts';

/** A few counts beside what the literature reports; never marks. */
export function Reference({ figures }: { figures: ReferenceFigures }) {
  return (
    <Disclosure summary={<h2>{text.heading}</h2>}>
      <p>{text.lead}</p>
      <ul className={styles.list}>
        <li>{text.reflections(figures.reflections, figures.questions)}</li>
        <li>{text.complex(figures.complexReflections)}</li>
        <li>{text.words(figures.wordsPerTurn)}</li>
      </ul>
    </Disclosure>
  );
}

import { useId } from 'react';
import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import { Card } from '#ui/card.tsx';
import { compareText as text, entryText } from '#text/history.ts';
import type { JudgedEntry } from './attempts-at.ts';
import styles from './compare.module.css';

type CompareProps = { title: string; attempts: readonly JudgedEntry[] };

/** How the levels went from attempt to attempt at one scenario, in words and in a table. */
export function Compare({ title, attempts }: CompareProps) {
  const id = useId();
  const [first] = attempts;
  const last = attempts.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <Card className={styles.compare} aria-labelledby={id}>
      <h2 id={id}>{text.heading(title)}</h2>
      <p>{text.lead}</p>
      <ul className={styles.changes}>
        {DIMENSIONS.map((dimension) => (
          <li key={dimension}>
            {text.change(dimension, first.result.levels[dimension], last.result.levels[dimension])}
          </li>
        ))}
      </ul>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- who has no mouse scrolls it by key. */}
      <section className={styles.scroll} aria-label={text.table} tabIndex={0}>
        <table className={styles.table}>
          <caption>{text.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.attempt}</th>
              {DIMENSIONS.map((dimension) => (
                <th key={dimension} scope="col">
                  {entryText.dimensions[dimension]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {attempts.map(({ id: attempt, startedAt, result }) => (
              <tr key={attempt}>
                <th scope="row">{text.day(startedAt)}</th>
                {DIMENSIONS.map((dimension) => (
                  <td key={dimension}>{text.cell(result.levels[dimension])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

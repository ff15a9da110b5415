import type { AttemptResult } from '#domain/judgement/attempt-result.ts';
import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import { earlierText as text } from '#text/feedback.ts';
import { DIMENSION_NAMES, ENDING_KIND_NAMES } from '#text/names.ts';
import type { EarlierAttempt } from '../earlier-attempt.ts';
import styles from '../feedback.module.css';
import table from './earlier.module.css';

type EarlierProps = { current: AttemptResult; earlier: readonly EarlierAttempt[] };

/** This attempt above the others at the same scenario; nothing where it is the first. */
export function Earlier({ current, earlier }: EarlierProps) {
  if (earlier.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="earlier">
      <div>
        <h2 id="earlier" tabIndex={-1}>
          {text.heading}
        </h2>
        <p className={styles.soft}>{text.lead}</p>
      </div>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{text.when}</th>
            <th scope="col" className={table.ending}>
              {text.ending}
            </th>
            {DIMENSIONS.map((dimension) => (
              <th key={dimension} scope="col">
                {DIMENSION_NAMES[dimension]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={table.current}>
            <th scope="row">{text.thisOne}</th>
            <Cells result={current} />
          </tr>
          {earlier.map(({ id, startedAt, result, href }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href} aria-label={text.open(text.date(startedAt))}>
                  {text.date(startedAt)}
                </a>
              </th>
              <Cells result={result} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cells({ result }: { result: AttemptResult }) {
  return (
    <>
      <td className={table.ending}>
        {result.ending === null ? text.left : ENDING_KIND_NAMES[result.ending.kind]}
      </td>
      {DIMENSIONS.map((dimension) => (
        <td key={dimension}>{text.figure(result.levels[dimension])}</td>
      ))}
    </>
  );
}

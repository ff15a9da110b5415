import type { AttemptResult } from '#domain/judgement/attempt-result.ts';
import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import { entryText as text } from '#text/history.ts';
import styles from './history.module.css';

/** How an attempt ended and went, in words; null while it is being judged. */
export function EntryResult({ result }: { result: AttemptResult | null }) {
  if (result === null) return <p className={styles.soft}>{text.reading}</p>;
  return (
    <>
      {result.ending !== null && <p className={styles.ending}>{text.ending(result.ending)}</p>}
      {result.redErrors > 0 && <p className={styles.red}>{text.redErrors(result.redErrors)}</p>}
      <dl className={styles.levels}>
        {DIMENSIONS.map((dimension) => (
          <div key={dimension}>
            <dt>{text.dimensions[dimension]}</dt>
            <dd>{text.level(result.levels[dimension])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

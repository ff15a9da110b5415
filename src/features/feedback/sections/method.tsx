import type { Judgement } from '#domain/judgement/judgement.ts';
import { RUBRIC } from '#domain/judgement/rubric.ts';
import { SOURCES } from '#domain/technique/sources.ts';
import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import styles from '../feedback.module.css';
import { dimensionText, methodText as text } from '#text/feedback.ts';
import { LEVEL_WORDS } from '#text/names.ts';

/** How the figures come about, in plain words, with the weights and the sources. */
export function Method({ judgement }: { judgement: Judgement }) {
  const used = [...new Set(judgement.evidence.flatMap((point) => point.sources))];
  return (
    <Disclosure
      summary={
        <h2 id="method" tabIndex={-1}>
          {text.heading}
        </h2>
      }
    >
      <div className={styles.method}>
        {text.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <h3>{text.levels}</h3>
        <ul className={styles.list}>
          {LEVEL_WORDS.map((word, level) => (
            <li key={word}>{text.level(level, word)}</li>
          ))}
        </ul>
        <h3>{text.weights}</h3>
        {DIMENSIONS.map((dimension) => (
          <div key={dimension}>
            <h4>{dimensionText.names[dimension]}</h4>
            <ul className={styles.list}>
              {RUBRIC.filter((indicator) => indicator.dimension === dimension).map((indicator) => (
                <li key={indicator.id}>
                  {indicator.name}: {dimensionText.weight(indicator.weight)}
                </li>
              ))}
            </ul>
          </div>
        ))}
        <h3>{text.sources}</h3>
        <ul className={styles.list}>
          {used.map((id) => {
            const { title, authors, year, where, checked } = SOURCES[id];
            return (
              <li key={id}>
                {authors}
                {year === null ? '' : ` (${year})`}: {title}. {where}
                {checked === 'recalled' && <span className={styles.soft}> ({text.recalled})</span>}
              </li>
            );
          })}
        </ul>
      </div>
    </Disclosure>
  );
}

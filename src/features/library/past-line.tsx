import { DIMENSIONS } from '#domain/technique/vocabulary.ts';
import { cardText, pastText as text } from '#text/library.ts';
import { DIMENSION_NAMES, ENDING_KIND_NAMES } from '#text/names.ts';
import styles from './past-line.module.css';
import type { Past } from './shelf-entry.ts';

/** What the learner has done in a scenario, and how it went the last time. No figures here. */
export function PastLine({ past, title }: { past: Past; title: string }) {
  const { times, latest, feedbackHref } = past;
  return (
    <div className={styles.past}>
      <p>
        {text.times(times)}{' '}
        {latest !== null &&
          (latest.ending === null ? text.left : text.latest(ENDING_KIND_NAMES[latest.ending.kind]))}
      </p>
      {latest !== null && (
        <p className={styles.levels}>
          {text.levels(
            DIMENSIONS.map((dimension) => ({
              name: DIMENSION_NAMES[dimension],
              level: latest.levels[dimension],
            })),
          )}
        </p>
      )}
      <a href={feedbackHref} aria-label={cardText.feedbackFor(title)}>
        {cardText.feedback}
      </a>
    </div>
  );
}

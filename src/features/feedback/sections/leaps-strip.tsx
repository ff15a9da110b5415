import type { Judgement } from '#domain/judgement/judgement.ts';
import { LEAPS_STEPS } from '#domain/technique/vocabulary.ts';
import styles from '../feedback.module.css';
import { leapsText as text } from '#text/feedback.ts';
import lamps from './leaps-strip.module.css';

/** Five lamps, with words: the light alone says nothing to those who do not see it. */
export function LeapsStrip({ leaps }: { leaps: Judgement['leaps'] }) {
  return (
    <section className={styles.section} aria-labelledby="leaps">
      <div>
        <h2 id="leaps" tabIndex={-1}>
          {text.heading}
        </h2>
        <p className={styles.soft}>{text.lead}</p>
      </div>
      <ul className={lamps.strip}>
        {LEAPS_STEPS.map((step) => {
          const { quality, turns } = leaps[step];
          return (
            <li key={step} className={lamps.lamp}>
              <span className={lamps.light} data-quality={quality} aria-hidden="true" />
              <span className={lamps.name}>{text.steps[step]}</span>
              <span className={lamps.quality}>{text.shown(quality, turns)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

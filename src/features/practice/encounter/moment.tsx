import { useId } from 'react';
import { Reveal } from '#ui/reveal.tsx';
import { exchangeOf, openingAfter } from '../moment.ts';
import type { Course } from '#domain/encounter/course.ts';
import { ClientLine } from './client-line.tsx';
import styles from './moment.module.css';
import words from './words.module.css';
import { useNewWords } from './use-new-words.ts';
import { YourWords } from './your-words.tsx';

/** Where the talk is now: the last answer and what came of it, and how the client begins the next moment. */
export function Moment({ course, name }: { course: Course; name: string }) {
  const id = useId();
  const turns = course.turns.length;
  const last = course.turns.at(-1);
  const exchange = last === undefined ? null : exchangeOf(course, last);
  const { scene, line } = openingAfter(course, turns);

  const place = `${turns}-${course.rewinds}`;
  const { section, heading } = useNewWords(place);

  return (
    <section ref={section} className={styles.moment} aria-labelledby={`${id}-name`} key={place}>
      {exchange !== null && <YourWords said={exchange.said} act={exchange.act} />}
      {exchange === null && scene !== null && (
        <p id={`${id}-scene`} className={words.scene}>
          {scene}
        </p>
      )}
      <div className={styles.client}>
        <h2
          ref={heading}
          id={`${id}-name`}
          className={styles.name}
          tabIndex={-1}
          aria-describedby={`${id}-words`}
        >
          {name}
        </h2>
        <div id={`${id}-words`} className={styles.words}>
          {exchange !== null && exchange.reply !== null && (
            <Reveal>
              <ClientLine line={exchange.reply} />
            </Reveal>
          )}
          {exchange !== null && exchange.told !== null && (
            <Reveal delay={0.15}>
              <ClientLine line={{ says: exchange.told }} />
            </Reveal>
          )}
          {exchange !== null && scene !== null && (
            <Reveal delay={0.3}>
              <p className={words.scene}>{scene}</p>
            </Reveal>
          )}
          {line !== null && (
            <Reveal delay={exchange === null ? 0 : 0.4}>
              <ClientLine line={line} />
            </Reveal>
          )}
        </div>
      </div>
    </section>
  );
}

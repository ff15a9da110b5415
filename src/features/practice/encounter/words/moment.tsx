import { useId } from 'react';
import { Button } from '#ui/button.tsx';
import { encounterText as text } from '#text/encounter.ts';
import { ArrivingPiece } from './arriving-piece.tsx';
import styles from './moment.module.css';
import type { NowMoment } from './use-moment.ts';
import { useNewWords } from './use-new-words.ts';
import { YourWords } from './your-words.tsx';

type MomentProps = { moment: NowMoment; name: string };

/**
 * The last answer, and what the client says and does since. The words are there for the ear from the
 * start; for the eye they arrive. A tap on them brings all at once, as Space does.
 */
export function Moment({ moment, name }: MomentProps) {
  const id = useId();
  const { place, exchange, groups, arrival } = moment;
  const { words, heading } = useNewWords(place);
  // Where the groups of each piece begin among all of them.
  const starts = groups.map((_, at) => groups.slice(0, at).flat().length);
  const pieces = moment.pieces.map((piece, at) => (
    <ArrivingPiece
      // Pieces never change their places.
      // oxlint-disable-next-line react/no-array-index-key
      key={at}
      piece={piece}
      groups={groups[at] ?? []}
      shown={arrival.shown - (starts[at] ?? 0)}
    />
  ));
  // At the very beginning the place is seen before anybody speaks.
  const around = exchange === null && moment.pieces[0]?.kind === 'scene' ? 1 : 0;
  const complete = () => {
    arrival.complete();
    // The button that was pressed goes away.
    heading.current?.focus({ preventScroll: true });
  };

  return (
    // A click is one more way to what Space, Enter and a button do.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.moment} aria-labelledby={`${id}-name`} onClick={arrival.complete}>
      {exchange !== null && <YourWords said={exchange.said} act={exchange.act} />}
      {pieces.slice(0, around)}
      <div ref={words} className={styles.client} key={place}>
        <div className={styles.head}>
          <h2
            ref={heading}
            id={`${id}-name`}
            className={styles.name}
            tabIndex={-1}
            aria-describedby={`${id}-words`}
          >
            {name}
          </h2>
          {!arrival.whole && (
            <Button look="quiet" className={styles.all} onClick={complete}>
              {text.showAll}
            </Button>
          )}
        </div>
        <div id={`${id}-words`} className={styles.words}>
          {pieces.slice(around)}
        </div>
      </div>
    </section>
  );
}

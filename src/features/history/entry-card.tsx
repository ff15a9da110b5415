import { useId } from 'react';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { entryText as text } from '#text/history.ts';
import { EntryResult } from './entry-result.tsx';
import styles from './history.module.css';
import type { HistoryEntry } from './history-entry.ts';

type EntryCardProps = { entry: HistoryEntry; onSaveFile: () => void; onRemove: () => void };

/** One attempt: what it was, how it went, and the ways on. */
export function EntryCard({ entry, onSaveFile, onRemove }: EntryCardProps) {
  const { scenario, startedAt, mode, answers, state, rated, result, href } = entry;
  const id = useId();
  const name = text.name(scenario.title, startedAt);
  const [way, label] = rated
    ? [text.feedback, text.feedbackOn(name)]
    : state === 'left'
      ? [text.rate, text.rateIt(name)]
      : [text.goOn, text.goOnWith(name)];
  return (
    <Card as="article" className={styles.entry} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {scenario.title}
        </h2>
        <span className={styles.state} data-state={state}>
          {text.states[state]}
        </span>
      </div>
      <p className={styles.soft}>
        <time dateTime={startedAt}>{text.when(startedAt)}</time> · {text.modes[mode]} ·{' '}
        {text.answers(answers)}
      </p>
      {rated && <EntryResult result={result} />}
      {state === 'left' && !rated && answers > 0 && <p>{text.notRated}</p>}
      <div className={styles.ways}>
        {(state !== 'left' || rated || answers > 0) && (
          <LinkButton
            look={state === 'unfinished' ? 'primary' : 'secondary'}
            href={href}
            aria-label={label}
          >
            {way}
          </LinkButton>
        )}
        <Button look="quiet" aria-label={text.saveIt(name)} onClick={onSaveFile}>
          {text.save}
        </Button>
        <Button look="quiet" aria-label={text.removeIt(name)} onClick={onRemove}>
          {text.remove}
        </Button>
      </div>
    </Card>
  );
}

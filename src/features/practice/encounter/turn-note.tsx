import { useId } from 'react';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { TurnRecord } from '#domain/encounter/record.ts';
import { turnFeedback } from '#domain/judgement/feedback.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { effectInWords } from '../effect-in-words.ts';
import { noteText as text } from '#text/encounter.ts';
import styles from './turn-note.module.css';

type TurnNoteProps = {
  scenario: CompiledScenario;
  turn: TurnRecord;
  name: string;
  onClose: () => void;
  onRewind: () => void;
};

/** Practice only: what the last answer was, what it did, and another way where there is a better one. */
export function TurnNote({ scenario, turn, name, onClose, onRewind }: TurnNoteProps) {
  const id = useId();
  const points = turnFeedback(scenario, turn);
  const better = points.find((point) => point.alternative !== null)?.alternative ?? null;
  const goal = points[0]?.goal;
  return (
    <aside className={styles.note} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {text.heading}
        </h2>
        <Button look="quiet" className={styles.close} aria-label={text.close} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </Button>
      </div>
      <dl className={styles.lines}>
        <div>
          <dt>{text.what} </dt>
          <dd>{turn.techniques.map((technique) => technique.name).join(' · ')}</dd>
        </div>
        <div>
          <dt>{text.effect} </dt>
          <dd>{effectInWords(turn, name)}</dd>
        </div>
        {better !== null && (
          <div>
            <dt>{text.better} </dt>
            <dd className={styles.better}>{better}</dd>
          </div>
        )}
      </dl>
      <div className={styles.more}>
        <Disclosure summary={text.why} className={styles.why}>
          {goal !== undefined && <p>{text.goal(goal)}</p>}
          <p>{turn.response.source.why}</p>
        </Disclosure>
        <Button look="quiet" onClick={onRewind}>
          {text.again}
        </Button>
      </div>
    </aside>
  );
}

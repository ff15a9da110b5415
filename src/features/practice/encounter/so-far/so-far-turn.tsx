import { Button } from '#ui/button.tsx';
import type { Exchange, Opening } from '../../moment.ts';
import { encounterText as text } from '#text/encounter.ts';
import { ClientLine } from '../words/client-line.tsx';
import words from '../words/words.module.css';
import { YourWords } from '../words/your-words.tsx';
import styles from './so-far.module.css';

type SoFarTurnProps = {
  name: string;
  opening: Opening;
  exchange: Exchange;
  onRewind: ((turn: number) => void) | null;
  onCompare: ((turn: number) => void) | null;
};

/** One turn that is over. */
export function SoFarTurn({ name, opening, exchange, onRewind, onCompare }: SoFarTurnProps) {
  const { turn, said, act, reply, told } = exchange;
  return (
    <div className={styles.turn}>
      <h3 className={styles.number}>{text.turn(turn)}</h3>
      {opening.scene !== null && <p className={words.scene}>{opening.scene}</p>}
      <p className={styles.speaker}>{name}</p>
      {opening.line !== null && <ClientLine line={opening.line} />}
      <YourWords said={said} act={act} />
      {(reply !== null || told !== null) && <p className={styles.speaker}>{name}</p>}
      {reply !== null && <ClientLine line={reply} />}
      {told !== null && <ClientLine line={{ says: told }} />}
      {(onRewind !== null || onCompare !== null) && (
        <div className={styles.ways}>
          {onCompare !== null && (
            <Button look="quiet" aria-label={text.compareAt(turn)} onClick={() => onCompare(turn)}>
              {text.compare}
            </Button>
          )}
          {onRewind !== null && (
            <Button look="quiet" onClick={() => onRewind(turn)}>
              {text.goBackTo(turn)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

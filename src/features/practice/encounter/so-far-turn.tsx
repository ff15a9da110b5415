import { Button } from '#ui/button.tsx';
import type { Exchange, Opening } from '../moment.ts';
import { encounterText as text } from '#text/encounter.ts';
import { ClientLine } from './client-line.tsx';
import styles from './so-far.module.css';
import words from './words.module.css';
import { YourWords } from './your-words.tsx';

type SoFarTurnProps = {
  name: string;
  opening: Opening;
  exchange: Exchange;
  onRewind: ((turn: number) => void) | null;
};

/** One turn that is over. */
export function SoFarTurn({ name, opening, exchange, onRewind }: SoFarTurnProps) {
  const { turn, said, act, reply, told } = exchange;
  return (
    <div className={styles.turn}>
      <h3 className={styles.number}>{text.turn(turn)}</h3>
      {opening.scene !== null && <p className={words.scene}>{opening.scene}</p>}
      <p className={words.speaker}>{name}</p>
      {opening.line !== null && <ClientLine line={opening.line} />}
      <YourWords said={said} act={act} />
      {(reply !== null || told !== null) && <p className={words.speaker}>{name}</p>}
      {reply !== null && <ClientLine line={reply} />}
      {told !== null && <ClientLine line={{ says: told }} />}
      {onRewind !== null && (
        <div>
          <Button look="quiet" aria-label={text.goBackTo(turn)} onClick={() => onRewind(turn)}>
            {text.goBack}
          </Button>
        </div>
      )}
    </div>
  );
}

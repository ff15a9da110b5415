import { Fragment } from 'react';
import { classNames } from '#ui/class-names.ts';
import type { Piece } from './pieces.ts';
import type { WordGroup } from './word-groups.ts';
import styles from './words.module.css';

type ArrivingPieceProps = {
  piece: Piece;
  groups: readonly WordGroup[];
  /** How many of its groups are there; the rest keeps its room, and its words for those who listen. */
  shown: number;
};

const LOOKS = { says: styles.says, does: styles.manner, scene: styles.scene };

/** One stretch of what is heard or seen, as far as it has arrived. */
export function ArrivingPiece({ piece, groups, shown }: ArrivingPieceProps) {
  return (
    <p className={LOOKS[piece.kind]}>
      {groups.map(({ text }, at) => (
        // Groups never change their places. The space between two belongs to neither, so that whoever
        // reads them aloud hears two words.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>
          {at > 0 && ' '}
          <span className={classNames(styles.group, at >= shown && styles.waiting)}>{text}</span>
        </Fragment>
      ))}
    </p>
  );
}

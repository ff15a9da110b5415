import { useState } from 'react';
import { useMediaQuery } from '#ui/use-media-query.ts';

/** Room enough for the whole note beside words and answers. */
const ROOMY = '(min-width: 60rem) and (min-height: 56rem)';

/**
 * Whether the note on turn `turn` (0: there is none) is shown, and whether it is unfolded. How the
 * learner likes it lasts for the encounter; what was closed stays closed until the next turn.
 */
export function useNote(turn: number, focusOther: () => void) {
  const roomy = useMediaQuery(ROOMY);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [closed, setClosed] = useState(0);
  const shown = turn > 0 && closed !== turn;
  const open = chosen ?? roomy;
  return {
    shown,
    open,
    toggle: () => {
      if (shown) setChosen(!open);
    },
    close: (closedTurn: number) => {
      setClosed(closedTurn);
      // What had the focus goes away with the note.
      if (closedTurn === turn) focusOther();
    },
  };
}

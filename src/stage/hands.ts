import type { Phase } from '#domain/technique/vocabulary.ts';

/** What the hands do. */
export type Hands =
  | 'folded'
  | 'wringing'
  | 'gripping'
  | 'crossed'
  | 'holding-self'
  | 'head'
  | 'face'
  | 'propped'
  | 'down';

/** Below this a person has stopped taking part, and holds on to themself. */
const WITHDRAWN = 25;
/** Who still talks and still hopes fights for a grievance; others shut it in. */
const FIGHTING = { engagement: 45, hope: 35 };
/** So little hope that, once the storm is over, the face goes into the hands. */
const DESPAIRING = 25;

type Reasons = { phase: Phase; hope: number; engagement: number; table: boolean };

export function handsOf({ phase, hope, engagement, table }: Reasons): Hands {
  switch (phase) {
    case 'settled':
      return engagement < WITHDRAWN ? 'holding-self' : 'folded';
    case 'anxious':
      return engagement < WITHDRAWN ? 'holding-self' : 'wringing';
    case 'defensive':
      return table && engagement >= FIGHTING.engagement && hope >= FIGHTING.hope
        ? 'gripping'
        : 'crossed';
    case 'crisis':
      return 'head';
    case 'recovery':
      return hope < DESPAIRING ? 'face' : 'propped';
  }
}

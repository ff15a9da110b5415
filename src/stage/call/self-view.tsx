import type { Presence } from '#domain/scenario/vocabulary.ts';
import { VoiceMark } from '../presence/voice-mark.tsx';
import styles from './call.module.css';

/** The learner's own small picture in the call. */
export function SelfView({ voice }: { voice: Presence['voice'] }) {
  return (
    <g transform="translate(490 250)">
      <rect className={styles.tile} width={112} height={84} rx={8} />
      <path
        className={styles.self}
        d="M20,84C22,66 34,60 48,57L48,50C38,44 36,30 38,24C41,12 67,12 70,24C72,30 70,44 60,50L60,57C74,60 86,66 88,84Z"
      />
      <path
        className={styles.selfHair}
        d="M37,30C34,10 46,6 54,6C64,6 75,11 71,30C68,22 62,18 54,18C46,18 40,22 37,30Z"
      />
      <g transform="translate(30 56)scale(.7)">
        <VoiceMark voice={voice} away={false} />
      </g>
      <rect className={styles.tileEdge} width={112} height={84} rx={8} />
    </g>
  );
}

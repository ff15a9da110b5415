import type { Presence } from '#domain/scenario/vocabulary.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './learner.module.css';

const RINGS = {
  soft: [10],
  level: [10, 19],
  loud: [12, 25, 38],
} as const satisfies Record<Presence['voice'], readonly number[]>;

type VoiceMarkProps = { voice: Presence['voice']; away: boolean };

/** How loud the learner speaks, as rings that go out from the mouth. */
export function VoiceMark({ voice, away }: VoiceMarkProps) {
  return (
    <g
      transform={away ? 'translate(-58 -36)scale(-1 1)' : 'translate(58 -36)'}
      className={classNames(styles.voice, styles[voice])}
    >
      {RINGS[voice].map((reach) => (
        <path
          key={reach}
          d={`M${reach * 0.66},${-reach * 0.75}A${reach},${reach} 0 0 1 ${reach * 0.66},${reach * 0.75}`}
        />
      ))}
    </g>
  );
}

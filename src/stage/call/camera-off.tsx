import styles from './call.module.css';
import { VoiceTrace } from './voice-trace.tsx';

/** Nothing to see but a name; the voice has to be read. */
export function CameraOff({ initials }: { initials: string }) {
  return (
    <>
      <rect className={styles.dark} x={12} y={6} width={616} height={350} />
      <circle className={styles.disc} cx={320} cy={140} r={70} />
      <text className={styles.initials} x={320} y={142} aria-hidden>
        {initials}
      </text>
      <g transform="translate(320 274)">
        <VoiceTrace />
      </g>
    </>
  );
}

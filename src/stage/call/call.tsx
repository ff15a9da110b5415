import { useId, type ReactNode } from 'react';
import type { Presence } from '#domain/scenario/vocabulary.ts';
import styles from './call.module.css';
import { SelfView } from './self-view.tsx';

type CallProps = {
  /** What the client's camera shows. */
  children: ReactNode;
  voice: Presence['voice'];
};

/** The window of a video call. */
export function Call({ children, voice }: CallProps) {
  const clip = useId();
  return (
    <>
      <rect className={styles.desk} x={-40} y={-40} width={720} height={480} />
      <rect className={styles.bezel} x={12} y={6} width={616} height={388} rx={18} />
      <clipPath id={clip}>
        <rect x={24} y={18} width={592} height={330} rx={8} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>{children}</g>
      <SelfView voice={voice} />
      <g className={styles.controls}>
        <circle cx={264} cy={371} r={14} />
        <circle cx={320} cy={371} r={14} />
        <circle className={styles.end} cx={376} cy={371} r={14} />
        <path
          transform="translate(0 30)"
          className={styles.sign}
          d="M264,333V341M259,340C259,347 269,347 269,340M264,346V349M312,336H322V346H312ZM323,339L328,336V346L323,343M369,343C371,337 381,337 383,343"
        />
      </g>
    </>
  );
}

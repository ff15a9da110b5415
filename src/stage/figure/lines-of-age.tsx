import styles from './figure.module.css';
import type { PortraitData } from './portrait-kinds.ts';

/** What the years leave, and no more of it than a kind draughtsman would put down. */
export function LinesOfAge({ age }: { age: PortraitData['age'] }) {
  if (age !== 'older') return null;
  return (
    <path
      className={styles.ageLine}
      d="M-17,27C-24,33 -28,40 -28,47M17,27C24,33 28,40 28,47M-41,4L-46,1M-41,8L-46,9M41,4L46,1M41,8L46,9M-24,-38Q0,-42 24,-38M-18,-46Q0,-49 18,-46M-33,12Q-24,17 -14,13M33,12Q24,17 14,13"
    />
  );
}

import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';

type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  className?: string | undefined;
  startsOpen?: boolean;
};

/** Shows more on demand. The browser's own, so that find-in-page opens it where it can. */
export function Disclosure({ summary, children, className, startsOpen = false }: DisclosureProps) {
  return (
    <details className={classNames(styles.disclosure, className)} open={startsOpen}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

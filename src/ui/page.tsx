import { useEffect, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

type PageProps = {
  /** The title of the window, before the name of the program. */
  title: string;
  heading: ReactNode;
  /** A short line above the heading: where this page belongs. */
  eyebrow?: ReactNode;
  /** `wide` for pages of several columns. */
  width?: 'reading' | 'wide';
  compact?: boolean;
  children: ReactNode;
};

/** A page: its title, its one h1, which takes the focus when the page is come to, and its content. */
export function Page({
  title,
  heading,
  eyebrow,
  width = 'reading',
  compact = false,
  children,
}: PageProps) {
  useEffect(() => {
    document.title = `${title} · Attune`;
  }, [title]);
  return (
    <div className={classNames(styles.page, styles[width], compact && styles.compact)}>
      <div className={styles.head}>
        {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
        <h1 tabIndex={-1}>{heading}</h1>
      </div>
      {children}
    </div>
  );
}

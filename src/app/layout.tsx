import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useRef } from 'react';
import { layoutText as text } from '#text/app.ts';
import { classNames } from '#ui/class-names.ts';
import styles from './layout.module.css';
import { NameMark } from './name-mark.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { STEP_AWAY_KEY, useStepAwayKey } from './use-step-away-key.ts';

/** What every page has around it. */
export function Layout() {
  const main = useRef<HTMLElement>(null);
  const here = useLocation();
  useHeadingFocus();
  useStepAwayKey();
  // While somebody is talking, what is around the page keeps quiet.
  const talking = /^\/attempts\/[^/]+$/.test(here.pathname);
  return (
    <div className={classNames(styles.layout, talking && styles.talking)}>
      {/* Not a real jump: the hash is the address of the page. */}
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {text.skip}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.product}>
          <NameMark />
        </Link>
        <nav aria-label={text.nav} className={styles.nav}>
          <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
            {text.library}
          </Link>
          <Link to="/history">{text.history}</Link>
          <Link to="/settings">{text.settings}</Link>
          <Link
            to="/step-away"
            className={styles.away}
            search={here.pathname === '/step-away' ? here.search : { from: here.href }}
            aria-keyshortcuts={STEP_AWAY_KEY}
            title={text.stepAwayKey}
          >
            {text.stepAway}
          </Link>
        </nav>
      </header>
      <UpdateNotice />
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>{text.footer}</p>
      </footer>
    </div>
  );
}

import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useRef } from 'react';
import styles from './layout.module.css';
import { layoutText as text } from '#text/app.ts';
import { useHeadingFocus } from './use-heading-focus.ts';

/** What every page has around it. */
export function Layout() {
  const main = useRef<HTMLElement>(null);
  const here = useLocation();
  useHeadingFocus();
  return (
    <div className={styles.layout}>
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
          {text.product}
        </Link>
        <nav aria-label={text.nav} className={styles.nav}>
          <Link to="/" activeOptions={{ exact: true }}>
            {text.library}
          </Link>
          <Link
            to="/step-away"
            search={here.pathname === '/step-away' ? here.search : { from: here.pathname }}
          >
            {text.stepAway}
          </Link>
        </nav>
      </header>
      <main ref={main} id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>{text.footer}</p>
      </footer>
    </div>
  );
}

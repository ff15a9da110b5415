import { useEffect } from 'react';
import { Button } from '#ui/button.tsx';
import { focusHeading } from '#ui/focus-heading.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import styles from './route-error.module.css';
import { stateText as text } from '#text/app.ts';
import { useHrefs } from './use-hrefs.ts';

/** In the place of a page that failed: what it means for the learner, and the ways on. */
export function RouteError() {
  const hrefs = useHrefs();
  useEffect(focusHeading, []);
  return (
    <Page title={text.errorTitle} heading={text.errorTitle}>
      <p>{text.errorBody}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {text.reload}
        </Button>
        <LinkButton href={hrefs.library()}>{text.library}</LinkButton>
      </div>
    </Page>
  );
}

import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import { stateText as text } from '#text/app.ts';
import { useHrefs } from './use-hrefs.ts';

/** An address that leads nowhere, or to an attempt that is not on this device. */
export function NotFound() {
  const hrefs = useHrefs();
  return (
    <Page title={text.missingTitle} heading={text.missingTitle}>
      <p>{text.missingBody}</p>
      <p>
        <LinkButton look="primary" href={hrefs.library()}>
          {text.library}
        </LinkButton>
      </p>
    </Page>
  );
}

import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import { encounterText as text } from '#text/encounter.ts';

/** What is stored of the attempt cannot be played. */
export function Damaged({ library }: { library: string }) {
  return (
    <Page title={text.damaged} heading={text.damaged}>
      <p>{text.damagedWhy}</p>
      <p>
        <LinkButton href={library}>{text.library}</LinkButton>
      </p>
    </Page>
  );
}

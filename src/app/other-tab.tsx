import { Button } from '#ui/button.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import { otherTabText as text } from '#text/saving.ts';
import styles from './route-error.module.css';

/** In place of an encounter that another tab is playing. */
export function OtherTab({ library, onPlayHere }: { library: string; onPlayHere: () => void }) {
  return (
    <Page title={text.title} heading={text.heading}>
      <p>{text.body}</p>
      <div className={styles.ways}>
        <Button look="primary" onClick={onPlayHere}>
          {text.playHere}
        </Button>
        <LinkButton href={library}>{text.library}</LinkButton>
      </div>
    </Page>
  );
}

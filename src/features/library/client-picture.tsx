import type { ScenarioHead } from 'virtual:scenarios';
import { LatePortrait } from '#stage/late-portrait.tsx';
import styles from './client-picture.module.css';

/** The client, head and shoulders. Decorative: the name stands beside it. */
export function ClientPicture({ client }: { client: ScenarioHead['client'] }) {
  return (
    <span className={styles.picture} aria-hidden="true">
      <LatePortrait portrait={client.portrait} still />
    </span>
  );
}

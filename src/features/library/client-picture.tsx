import { lazy, Suspense } from 'react';
import type { ScenarioHead } from 'virtual:scenarios';
import styles from './client-picture.module.css';

/** Drawn after the words are there: the list can be read and used without it. */
const Portrait = lazy(async () => {
  const { Portrait: component } = await import('#stage/portrait.tsx');
  return { default: component };
});

/** The client, head and shoulders. Decorative: the name stands beside it. */
export function ClientPicture({ client }: { client: ScenarioHead['client'] }) {
  return (
    <span className={styles.picture} aria-hidden="true">
      <Suspense fallback={null}>
        <Portrait portrait={client.portrait} still />
      </Suspense>
    </span>
  );
}

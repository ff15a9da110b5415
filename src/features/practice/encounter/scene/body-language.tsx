import { lazy, Suspense, type ReactNode } from 'react';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import { encounterText as text } from '#text/encounter.ts';
import styles from './body-language.module.css';

type BodyLanguageProps = { scenario: CompiledScenario; state: EncounterState };

/** In words what is seen of the client, for who asked for it. Only they load the words. */
const Described = lazy(() =>
  import('#stage/describe-scene.ts').then(
    ({ describeScene }) => ({
      default: ({ scenario, state }: BodyLanguageProps): ReactNode =>
        describeScene(scenario, state).brief,
    }),
    () => ({ default: () => null }),
  ),
);

/** A line of body language, for beginners. */
export function BodyLanguage(props: BodyLanguageProps) {
  return (
    <p className={styles.line}>
      <strong className={styles.label}>{text.bodyLanguage}</strong>{' '}
      <Suspense fallback={null}>
        <Described {...props} />
      </Suspense>
    </p>
  );
}

import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react';
import type { Stage as StageType } from '#stage/stage.tsx';
import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { EncounterState } from '#domain/encounter/state.ts';
import styles from './scene.module.css';

type SceneProps = {
  scenario: CompiledScenario;
  state: EncounterState;
  speaking: boolean;
  still: boolean;
};

/** Drawn when it is there. The talk neither waits for it nor fails with it. */
const Stage = lazy<ComponentType<ComponentProps<typeof StageType>>>(() =>
  import('#stage/stage.tsx').then(
    (module) => ({ default: module.Stage }),
    () => ({ default: () => null }),
  ),
);

/** The client as they are now, above the talk or beside it. Scrolled, it becomes small and stays in sight. */
export function Scene({ scenario, state, speaking, still }: SceneProps) {
  return (
    <>
      <div className={styles.leaving} aria-hidden="true" />
      <div className={styles.frame}>
        <div className={styles.view}>
          <Suspense fallback={null}>
            <Stage
              scenario={scenario}
              state={state}
              speaking={speaking}
              still={still}
              className={styles.stage ?? ''}
            />
          </Suspense>
        </div>
      </div>
    </>
  );
}

import { lazy, Suspense, type ComponentProps, type ComponentType } from 'react';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Portrait as PortraitType } from '#stage/portrait.tsx';
import { briefingText as text } from '#text/briefing.ts';
import styles from './briefing.module.css';

/** Drawn when it is there; the words do not wait for it. */
const Portrait = lazy<ComponentType<ComponentProps<typeof PortraitType>>>(() =>
  import('#stage/portrait.tsx').then(
    (module) => ({ default: module.Portrait }),
    () => ({ default: () => null }),
  ),
);

type BriefingOpeningProps = { scenario: Scenario; still: boolean };

/** Whom one meets, where, and for how long. */
export function BriefingOpening({ scenario, still }: BriefingOpeningProps) {
  const { client, setting, summary, minutes } = scenario;
  return (
    <div className={styles.opening}>
      <div className={styles.face}>
        <Suspense fallback={null}>
          <Portrait portrait={client.portrait} still={still} />
        </Suspense>
      </div>
      <div className={styles.meeting}>
        <p className={styles.name}>{text.meet(client.name)}</p>
        <p className={styles.soft}>{text.where(setting.place, minutes)}</p>
      </div>
      <p className={styles.summary}>{summary}</p>
    </div>
  );
}

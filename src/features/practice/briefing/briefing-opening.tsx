import type { Scenario } from '#domain/scenario/scenario.ts';
import { LatePortrait } from '#stage/late-portrait.tsx';
import { briefingText as text } from '#text/briefing.ts';
import styles from './briefing.module.css';

type BriefingOpeningProps = { scenario: Scenario; still: boolean };

/** Whom one meets, where, and for how long. */
export function BriefingOpening({ scenario, still }: BriefingOpeningProps) {
  const { client, setting, summary, minutes } = scenario;
  return (
    <div className={styles.opening}>
      <div className={styles.face}>
        <LatePortrait portrait={client.portrait} still={still} />
      </div>
      <div className={styles.meeting}>
        <p className={styles.name}>{text.meet(client.name)}</p>
        <p className={styles.soft}>{text.where(setting.place, minutes)}</p>
      </div>
      <p className={styles.summary}>{summary}</p>
    </div>
  );
}

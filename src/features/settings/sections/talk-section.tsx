import { Checkbox } from '#ui/checkbox.tsx';
import { classNames } from '#ui/class-names.ts';
import { Segmented } from '#ui/segmented.tsx';
import type { Settings } from '#platform/settings.ts';
import { talkText as text } from '#text/settings.ts';
import type { ChangeSettings } from '../change-settings.ts';
import styles from './section.module.css';
import { Section } from './section.tsx';

type TalkSectionProps = { settings: Settings; onChange: ChangeSettings };
type TimerChoice = 'none' | '30' | '60' | '90';

const TIMERS: Record<TimerChoice, Settings['timer']> = { none: null, '30': 30, '60': 60, '90': 90 };

/** What helps, or presses, while one talks with a client. */
export function TalkSection({ settings, onChange }: TalkSectionProps) {
  return (
    <Section heading={text.heading}>
      <Segmented
        legend={text.pace}
        options={text.paces}
        value={settings.pace}
        onChange={(pace) => onChange({ pace })}
      />
      <div className={styles.setting}>
        <Checkbox
          checked={settings.bodyLanguage}
          onChange={(bodyLanguage) => onChange({ bodyLanguage })}
        >
          {text.bodyLanguage}
        </Checkbox>
        <p className={classNames(styles.hint, styles.underBox)}>{text.bodyLanguageHint}</p>
      </div>
      <div className={styles.setting}>
        <Segmented
          legend={text.timer}
          options={text.timers}
          value={settings.timer === null ? 'none' : (`${settings.timer}` as TimerChoice)}
          onChange={(choice) => onChange({ timer: TIMERS[choice] })}
        />
        <p className={styles.hint}>{text.timerHint}</p>
      </div>
      <div className={styles.setting}>
        <Checkbox checked={settings.singleKeys} onChange={(singleKeys) => onChange({ singleKeys })}>
          {text.singleKeys}
        </Checkbox>
        <p className={classNames(styles.hint, styles.underBox)}>{text.singleKeysHint}</p>
      </div>
    </Section>
  );
}

import { useState } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import { ChoiceCards } from '#ui/choice-cards.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { briefingText as text } from '#text/briefing.ts';
import styles from './briefing.module.css';
import { BriefingList } from './briefing-list.tsx';
import { BriefingOpening } from './briefing-opening.tsx';
import { BriefingSide } from './briefing-side.tsx';
import { BriefingStart } from './briefing-start.tsx';

type BriefingProps = {
  scenario: Scenario;
  /** Another scenario that practices the same, where there is one on the shelf. */
  alternative: { title: string; href: string } | null;
  /** Where an attempt that was begun goes on. */
  resumeHref: string | null;
  kept: boolean;
  /** Nothing was ever played on this device. */
  firstTime: boolean;
  /** How it was played the last time. */
  lastMode: Attempt['mode'];
  /** Nothing is to move. */
  still: boolean;
  onBegin: (mode: Attempt['mode']) => Promise<void>;
};

/** What the learner reads before it starts, and the choice of how to play. */
export function Briefing(props: BriefingProps) {
  const { scenario, alternative, resumeHref, kept, firstTime, lastMode, still, onBegin } = props;
  const [mode, setMode] = useState(lastMode);
  return (
    <Page title={scenario.title} heading={scenario.title} eyebrow={text.eyebrow} width="wide">
      <BriefingOpening scenario={scenario} still={still} />
      {!kept && <Notice tone="caution">{text.notKept}</Notice>}
      <div className={styles.columns}>
        <div className={styles.sections}>
          <section aria-labelledby="briefing-you">
            <h2 id="briefing-you">{text.you}</h2>
            <p>{scenario.role}</p>
          </section>
          <BriefingList heading={text.know} lines={scenario.briefing.know} />
          <BriefingList heading={text.goals} lines={scenario.briefing.goals} />
          {firstTime && <BriefingList heading={text.how} lines={text.howList} />}
        </div>
        <BriefingSide scenario={scenario} alternative={alternative} />
      </div>
      <ChoiceCards
        legend={text.mode}
        many={false}
        options={text.modes}
        chosen={[mode]}
        onChange={([chosen]) => setMode(chosen === 'assessed' ? 'assessed' : 'practice')}
      />
      {!firstTime && (
        <Disclosure summary={text.how}>
          <ul className={styles.list}>
            {text.howList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <BriefingStart mode={mode} resumeHref={resumeHref} onBegin={onBegin} />
    </Page>
  );
}

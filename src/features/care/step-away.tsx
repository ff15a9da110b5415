import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import { stepAwayText as text } from '#text/care.ts';
import { BreathingGuide } from './breathing-guide.tsx';
import styles from './step-away.module.css';

type StepAwayProps = {
  /** Where the learner came from; null when they came from nowhere in particular. */
  back: string | null;
  library: string;
  /** Ways to talk to someone, as they were set; null for the usual ones. */
  helpLines: readonly { text: string; href: string }[] | null;
};

/** A calm page to rest on: help first in reach, a grounding exercise, and the way back. */
export function StepAway({ back, library, helpLines }: StepAwayProps) {
  const wayBack = (
    <LinkButton look="primary" href={back ?? library}>
      {back === null ? text.library : text.back}
    </LinkButton>
  );
  return (
    <Page title={text.title} heading={text.heading}>
      <p className={styles.lead}>{text.lead}</p>
      <div>{wayBack}</div>
      <BreathingGuide />
      <section className={styles.section} aria-labelledby="grounding">
        <h2 id="grounding">{text.grounding}</h2>
        <ol className={styles.steps}>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{text.closing}</p>
      </section>
      <section className={styles.section} aria-labelledby="help">
        <h2 id="help">{text.help}</h2>
        <p>{helpLines === null ? text.helpLead : text.helpLeadSet}</p>
        <ul className={styles.lines}>
          {(helpLines ?? text.lines).map((line) => (
            <li key={`${line.href} ${line.text}`}>
              <LinkButton href={line.href} rel="noreferrer">
                {line.text}
              </LinkButton>
            </li>
          ))}
        </ul>
        <p>{text.emergency}</p>
        <p>{text.others}</p>
      </section>
    </Page>
  );
}

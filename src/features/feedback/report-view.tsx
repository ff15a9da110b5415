import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Dimensions } from './sections/dimensions.tsx';
import { Duties } from './sections/duties.tsx';
import { Ending } from './sections/ending.tsx';
import { Epas } from './sections/epas.tsx';
import { LeapsStrip } from './sections/leaps-strip.tsx';
import { Method } from './sections/method.tsx';
import { Points } from './sections/points.tsx';
import { Reference } from './sections/reference.tsx';
import { SafetyReview } from './sections/safety-review.tsx';
import { Transcript } from './sections/transcript.tsx';
import styles from './feedback.module.css';
import type { FeedbackLinks } from './links.ts';
import type { Report } from './report.ts';
import { pageText as text } from '#text/feedback.ts';

/** The whole feedback: safety first, then the person, then the skills, then all that they rest on. */
export function ReportView({ report, links }: { report: Report; links: FeedbackLinks }) {
  const { course, judgement, points } = report;
  const { title } = course.scenario.source;
  return (
    <Page title={text.title(title)} heading={title} eyebrow={text.eyebrow} width="wide">
      <p className={styles.lead}>{text.lead}</p>
      {!judgement.complete && <Notice>{text.incomplete}</Notice>}
      {course.rewinds > 0 && <p className={styles.soft}>{text.rewinds(course.rewinds)}</p>}
      <div className={styles.sections}>
        <SafetyReview course={course} errors={judgement.criticalErrors} />
        <Ending course={course} judgement={judgement} />
        <Points course={course} points={points} tone="strength" />
        <Points course={course} points={points} tone="change" />
        <Dimensions course={course} judgement={judgement} />
        <LeapsStrip leaps={judgement.leaps} />
        <Duties rules={judgement.rules} />
        <div className={styles.more}>
          <Transcript course={course} judgement={judgement} />
          <Epas course={course} judgement={judgement} />
          <Reference figures={judgement.reference} />
          <Method judgement={judgement} />
        </div>
        <section className={styles.section} aria-labelledby="closing">
          <h2 id="closing">{text.closing}</h2>
          <p className={styles.story}>{text.closingLine}</p>
          <div className={styles.ways}>
            <LinkButton look="primary" href={links.library}>
              {text.library}
            </LinkButton>
            <LinkButton href={links.briefing}>{text.again}</LinkButton>
            <LinkButton href={links.stepAway}>{text.stepAway}</LinkButton>
          </div>
        </section>
      </div>
    </Page>
  );
}

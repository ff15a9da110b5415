import type { ReactNode } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { pageText as text } from '#text/feedback.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { contentsOf } from './contents-of.ts';
import type { EarlierAttempt, NextPractice as Next } from './earlier-attempt.ts';
import styles from './feedback.module.css';
import type { FeedbackLinks } from './links.ts';
import { PrintSheet } from './print/print-sheet.tsx';
import type { Report } from './report.ts';
import { Contents } from './sections/contents.tsx';
import { Dimensions } from './sections/dimensions.tsx';
import { Duties } from './sections/duties.tsx';
import { Earlier } from './sections/earlier.tsx';
import { Ending } from './sections/ending.tsx';
import { Epas } from './sections/epas.tsx';
import { LeapsStrip } from './sections/leaps-strip.tsx';
import { Method } from './sections/method.tsx';
import { NextPractice } from './sections/next-practice.tsx';
import { Points } from './sections/points.tsx';
import { Reference } from './sections/reference.tsx';
import { Reflection } from './sections/reflection.tsx';
import { SafetyReview } from './sections/safety-review.tsx';
import { Transcript } from './sections/transcript.tsx';

type ReportViewProps = {
  attempt: Attempt;
  report: Report;
  earlier: readonly EarlierAttempt[];
  next: Next | null;
  links: FeedbackLinks;
  /** A calm end, after what was hard. */
  closing: ReactNode;
};

/** The whole feedback: safety first, then the person, then the skills, then all that they rest on. */
export function ReportView({ attempt, report, earlier, next, links, closing }: ReportViewProps) {
  const { course, judgement, points, result } = report;
  const { title } = course.scenario.source;
  return (
    <>
      <Page title={text.title(title)} heading={title} eyebrow={text.eyebrow} width="wide">
        <div className={styles.opening}>
          <p className={styles.lead}>{text.lead}</p>
          <Button onClick={() => window.print()}>{text.print}</Button>
        </div>
        {!judgement.complete && <Notice>{text.incomplete}</Notice>}
        {course.rewinds > 0 && <p className={styles.soft}>{text.rewinds(course.rewinds)}</p>}
        <div className={styles.columnsOfPage}>
          <Contents entries={contentsOf(report, earlier.length > 0)} />
          <div className={styles.sections}>
            <SafetyReview course={course} errors={judgement.criticalErrors} />
            <Ending course={course} judgement={judgement} />
            <Points course={course} points={points} tone="strength" />
            <Points course={course} points={points} tone="change" />
            <Dimensions course={course} judgement={judgement} />
            <Earlier current={result} earlier={earlier} />
            <LeapsStrip leaps={judgement.leaps} />
            <Duties rules={judgement.rules} />
            <Reflection course={course} />
            <div className={styles.more}>
              <Transcript course={course} judgement={judgement} />
              <Epas course={course} judgement={judgement} />
              <Reference figures={judgement.reference} />
              <Method judgement={judgement} />
            </div>
            <NextPractice next={next} links={links} />
            {closing}
          </div>
        </div>
      </Page>
      <PrintSheet attempt={attempt} report={report} />
    </>
  );
}

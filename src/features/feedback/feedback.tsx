import type { ReactNode } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { pageText as text } from '#text/feedback.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import type { EarlierAttempt, NextPractice } from './earlier-attempt.ts';
import type { FeedbackLinks } from './links.ts';
import type { Report } from './report.ts';
import { ReportView } from './report-view.tsx';

type FeedbackProps = {
  attempt: Attempt;
  /** Null when the attempt cannot be shown. */
  report: Report | null;
  earlier: readonly EarlierAttempt[];
  next: NextPractice | null;
  links: FeedbackLinks;
  closing?: ReactNode;
};

/** What one attempt shows, for the one who made it. */
export function Feedback({ report, links, closing = null, ...rest }: FeedbackProps) {
  if (report === null)
    return (
      <Page title={text.damaged} heading={text.damaged}>
        <p>{text.damagedWhy}</p>
        <p>
          <LinkButton href={links.library}>{text.library}</LinkButton>
        </p>
      </Page>
    );
  return <ReportView report={report} links={links} closing={closing} {...rest} />;
}

import { useMemo } from 'react';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import type { FeedbackLinks } from './links.ts';
import { reportOf } from './report.ts';
import { ReportView } from './report-view.tsx';
import { pageText as text } from '#text/feedback.ts';

type FeedbackProps = { attempt: Attempt; links: FeedbackLinks };

/** What one attempt shows, for the one who made it. */
export function Feedback({ attempt, links }: FeedbackProps) {
  const report = useMemo(() => reportOf(attempt), [attempt]);
  if (report === null)
    return (
      <Page title={text.damaged} heading={text.damaged}>
        <p>{text.damagedWhy}</p>
        <p>
          <LinkButton href={links.library}>{text.library}</LinkButton>
        </p>
      </Page>
    );
  return <ReportView report={report} links={links} />;
}

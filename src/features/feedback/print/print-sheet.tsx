import { createPortal } from 'react-dom';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { earlierText, printText as text } from '#text/feedback.ts';
import type { Report } from '../report.ts';
import { PrintFigures } from './print-figures.tsx';
import { PrintPoints } from './print-points.tsx';
import { PrintReview } from './print-review.tsx';
import styles from './print-sheet.module.css';
import { usePrinting } from './use-printing.ts';

type PrintSheetProps = { attempt: Attempt; report: Report };

/**
 * The feedback on two sheets of paper, to take along. Not on the screen; on paper it stands alone, beside
 * the page and not in it, so that a rule of print can leave the page out.
 */
export function PrintSheet({ attempt, report }: PrintSheetProps) {
  const printing = usePrinting();
  if (!printing) return null;
  const { course, judgement } = report;
  const { title, client, version } = course.scenario.source;
  return createPortal(
    <div className={styles.sheet} data-print-sheet>
      <section className={styles.side}>
        <header className={styles.head}>
          <p className={styles.title}>{text.title(title)}</p>
          <p>
            {client.name} ·{' '}
            {text.made(earlierText.date(attempt.startedAt), text.modes[attempt.mode])}
          </p>
        </header>
        <p className={styles.small}>{text.formative}</p>
        <PrintReview report={report} />
        <PrintFigures course={course} judgement={judgement} />
      </section>
      <section className={styles.side}>
        <PrintPoints report={report} />
        <div className={styles.lines}>
          <p className={styles.heading}>{text.mine}</p>
          <div className={styles.rule} />
          <div className={styles.rule} />
          <div className={styles.rule} />
        </div>
        <p className={styles.small}>{text.version(version, judgement.rubric)}</p>
      </section>
    </div>,
    document.body,
  );
}

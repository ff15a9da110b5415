import { criticalErrorByCode } from '#domain/technique/critical-error-catalogue.ts';
import { dutiesText, endingText, safetyText } from '#text/feedback.ts';
import { ENDING_KIND_NAMES } from '#text/names.ts';
import type { Report } from '../report.ts';
import styles from './print-sheet.module.css';

/** Safety first, then how it ended, then the duties. */
export function PrintReview({ report: { course, judgement } }: { report: Report }) {
  const { criticalErrors, ending, rules } = judgement;
  const told = course.scenario.source.endings.find(({ id }) => id === ending?.id);
  const due = rules.filter(({ status }) => status !== 'dormant');
  return (
    <>
      {criticalErrors.length > 0 && (
        <div>
          <p className={styles.heading}>{safetyText.heading}</p>
          <ul className={styles.list}>
            {criticalErrors.slice(0, 6).map(({ code, turn, step, severity, repaired }) => (
              <li key={`${code}-${turn}-${step}`}>
                {safetyText.severity[severity]}: {criticalErrorByCode(code).name} (
                {safetyText.at(turn, null)}).{repaired ? ` ${safetyText.repaired}` : ''}
              </li>
            ))}
          </ul>
        </div>
      )}
      {told !== undefined && (
        <div>
          <p className={styles.heading}>
            {endingText.heading}: {told.title} ({ENDING_KIND_NAMES[told.kind]})
          </p>
          <p>{told.felt}</p>
          <p>{told.changed}</p>
          <p>{told.unchanged}</p>
        </div>
      )}
      {due.length > 0 && (
        <div>
          <p className={styles.heading}>{dutiesText.heading}</p>
          <ul className={styles.list}>
            {due.map((rule) => (
              <li key={rule.id}>
                {dutiesText.standing(rule)} {rule.duty}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

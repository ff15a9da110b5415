import type { Course } from '#domain/encounter/course.ts';
import { SAFETY_RULES } from '#domain/encounter/safety-rules.ts';
import type { CriticalErrorFinding } from '#domain/judgement/judgement.ts';
import { CRITICAL_ERRORS } from '#domain/technique/critical-error-catalogue.ts';
import type { CriticalErrorCode } from '#domain/technique/critical-errors.ts';
import { Deed } from '../evidence/deed.tsx';
import styles from '../feedback.module.css';
import { stepTitle } from '../step-title.ts';
import { safetyText as text } from '#text/feedback.ts';

type SafetyItemProps = {
  course: Course;
  code: CriticalErrorCode;
  findings: readonly CriticalErrorFinding[];
};

/** One kind of critical error: where it happened, whether it was put right, and why it matters. */
export function SafetyItem({ course, code, findings }: SafetyItemProps) {
  const error = CRITICAL_ERRORS.find((entry) => entry.code === code);
  if (error === undefined) return null;
  const severity = findings.some((finding) => finding.severity === 'red') ? 'red' : 'amber';
  const dutyOf = (rule: string | null) => SAFETY_RULES.find(({ id }) => id === rule)?.duty;
  return (
    <div className={styles.item}>
      <h3>
        <span className={severity === 'red' ? styles.redTag : styles.amberTag}>
          {text.severity[severity]}
        </span>{' '}
        {error.name}
      </h3>
      <div className={styles.columns}>
        <ul className={styles.items}>
          {findings.map((finding) => {
            const duty = dutyOf(finding.rule);
            return (
              <li key={`${finding.turn}-${finding.step}-${finding.rule}-${finding.technique}`}>
                <p className={styles.soft}>
                  {text.at(finding.turn, stepTitle(course.scenario, finding.step))}
                </p>
                {finding.quote !== '' && (
                  <p>
                    <Deed course={course} turn={finding.turn} quote={finding.quote} />
                  </p>
                )}
                {duty !== undefined && <p>{text.due(duty)}</p>}
                {finding.repaired && <p>{text.repaired}</p>}
                {/* What falls due at the end leaves no turns to put it right in. */}
                {!finding.repaired && finding.rule === null && finding.turn !== null && (
                  <p>{text.notRepaired}</p>
                )}
              </li>
            );
          })}
        </ul>
        <div className={styles.reasons}>
          <p>
            <strong>{text.why}.</strong> {error.why}
          </p>
          {error.exception !== null && (
            <p>
              <strong>{text.softens}.</strong> {error.exception}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

import type { RuleFinding } from '#domain/judgement/judgement.ts';
import styles from '../feedback.module.css';
import { dutiesText as text } from '#text/feedback.ts';

/** The duties of this scenario as a checklist. Those that never came up are left out. */
export function Duties({ rules }: { rules: readonly RuleFinding[] }) {
  const due = rules.filter((rule) => rule.status !== 'dormant');
  if (due.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="duties">
      <div>
        <h2 id="duties" tabIndex={-1}>
          {text.heading}
        </h2>
        <p className={styles.soft}>{text.lead}</p>
      </div>
      <ul className={styles.duties}>
        {due.map((rule) => (
          <li key={rule.id} className={styles.duty} data-status={rule.status}>
            <span className={styles.mark} aria-hidden="true" />
            <span>
              <strong>{text.standing(rule)}</strong> {rule.duty}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Course } from '#domain/encounter/course.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { DIMENSIONS, LEAPS_STEPS } from '#domain/technique/vocabulary.ts';
import { dimensionText, epasText, leapsText, printText as text } from '#text/feedback.ts';
import { INDICATOR_NAMES } from '#text/names.ts';
import { levelWord } from '#text/level-word.ts';
import styles from './print-sheet.module.css';

type PrintFiguresProps = { course: Course; judgement: Judgement };

/** Levels with the own rating beside them, the five lamps, and the competencies, in words and figures. */
export function PrintFigures({ course, judgement }: PrintFiguresProps) {
  const seen = judgement.epas.flatMap(({ competency, level }) =>
    level === null ? [] : [`${epasText.competency(competency)} ${level.toFixed(1)}`],
  );
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.skills}</th>
            <th scope="col">{text.figures}</th>
            <th scope="col">{text.own}</th>
          </tr>
        </thead>
        <tbody>
          {DIMENSIONS.map((dimension) => {
            const { level, opportunities } = judgement.dimensions[dimension];
            const own = course.rating?.[dimension];
            return (
              <tr key={dimension}>
                <th scope="row">{dimensionText.names[dimension]}</th>
                <td>
                  {level === null
                    ? dimensionText.notObservable
                    : `${levelWord(level)} (${dimensionText.figure(level)}, ${dimensionText.opportunities(opportunities)})`}
                </td>
                <td>{own === undefined ? text.none : levelWord(own)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <ul className={styles.indicators}>
        {DIMENSIONS.flatMap((dimension) => judgement.dimensions[dimension].indicators).map(
          ({ indicator, level }) => (
            <li key={indicator}>
              {INDICATOR_NAMES[indicator]}:{' '}
              {level === null ? dimensionText.indicatorNone : level.toFixed(1)}
            </li>
          ),
        )}
      </ul>
      <p>
        <strong>{leapsText.heading}</strong>{' '}
        {LEAPS_STEPS.map((step) => {
          const { quality, turns } = judgement.leaps[step];
          return `${leapsText.steps[step]}: ${leapsText.shown(quality, turns)}`;
        }).join(' · ')}
      </p>
      <p>
        <strong>{epasText.heading}</strong> {seen.join(' · ')}
      </p>
    </>
  );
}

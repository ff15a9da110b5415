import { evidenceText, pointsText as text, reflectionText } from '#text/feedback.ts';
import { quoted } from '#ui/quoted.ts';
import { pointsByPlace, type PointsAtPlace } from '../points-by-place.ts';
import type { Report } from '../report.ts';
import styles from './print-sheet.module.css';

/** What went well, what to try, and the questions to take along. */
export function PrintPoints({ report: { points, course } }: { report: Report }) {
  const { prompts, system } = course.scenario.source.debrief;
  return (
    <>
      {(['strength', 'change'] as const).map((tone) => {
        const places = pointsByPlace(points.filter((point) => point.tone === tone));
        if (places.length === 0) return null;
        return (
          <div key={tone} className={styles.points}>
            <p className={styles.heading}>{tone === 'strength' ? text.strengths : text.changes}</p>
            {places.map((place) => (
              <PrintPoint key={`${place[0].turn}-${place[0].step}`} points={place} />
            ))}
          </div>
        );
      })}
      <p className={styles.heading}>{reflectionText.heading}</p>
      <ul className={styles.list}>
        {[...prompts.slice(0, 4), system].map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </>
  );
}

function PrintPoint({ points }: { points: PointsAtPlace }) {
  const [point] = points;
  const alternative = points.find((one) => one.alternative !== null)?.alternative ?? null;
  return (
    <div className={styles.point}>
      <p>
        {point.turn !== null && `${evidenceText.turn(point.turn)}. `}
        {text.goal(points.map(({ goal }) => goal))} {text.did} {quoted(point.did)}
      </p>
      <p>{point.why}</p>
      {alternative !== null && (
        <p>
          <strong>{text.alternative}</strong> {alternative}
        </p>
      )}
    </div>
  );
}

import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { Notice } from '#ui/notice.tsx';
import { importText as text } from '#text/settings.ts';
import type { ImportReport } from './import-report.ts';
import styles from './data.module.css';

/** The page lists this many faults; a file with more is a damaged file. */
const MOST_DETAILS = 20;

type ImportResultProps = { report: ImportReport; onSettings: (stored: unknown) => void };

/** What was taken from a file, what was here already, what was not taken and why. */
export function ImportResult({ report, onSettings }: ImportResultProps) {
  const { stopped, taken, renamed, known, refused, settings } = report;
  const [took, setTook] = useState(false);
  const bad = stopped !== null || refused.length > 0;
  return (
    <Notice tone={bad ? 'caution' : 'plain'}>
      <h3 className={styles.subheading}>{text.heading}</h3>
      {stopped !== null && <p>{text.stopped[stopped]}</p>}
      {taken > 0 && (
        <p>
          {text.taken(taken)} {renamed > 0 && text.renamed(renamed)}
        </p>
      )}
      {known > 0 && <p>{text.known(known)}</p>}
      {refused.length > 0 && (
        <>
          <p>{text.refused(refused.length)}</p>
          <Disclosure summary={text.details}>
            <ul className={styles.details}>
              {refused.slice(0, MOST_DETAILS).map(({ detail }, place) => (
                // oxlint-disable-next-line react/no-array-index-key -- two faults may read the same.
                <li key={place}>{detail}</li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      {!bad && taken + known === 0 && <p>{text.nothing}</p>}
      {settings !== null && (
        <p className={styles.settings}>
          {took ? text.settingsTaken : text.settings}
          {!took && (
            <Button
              onClick={() => {
                onSettings(settings);
                setTook(true);
              }}
            >
              {text.takeSettings}
            </Button>
          )}
        </p>
      )}
    </Notice>
  );
}

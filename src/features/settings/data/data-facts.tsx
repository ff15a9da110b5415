import { dataText as text } from '#text/settings.ts';
import type { DataState } from './data-actions.ts';
import styles from './data.module.css';

/** What the device keeps, as a list of facts. */
export function DataFacts({ state }: { state: DataState }) {
  const { attempts, usedBytes, persisted, lastBackupAt, notBackedUp } = state;
  const promise = persisted === null ? 'unknown' : persisted ? 'yes' : 'no';
  const facts = [
    [text.attempts, `${attempts}`],
    [text.used, usedBytes === null ? text.unknown : text.size(usedBytes)],
    [text.persisted, text.persistedWords[promise]],
    [text.backup, lastBackupAt === null ? text.never : text.backupAt(lastBackupAt, notBackedUp)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

import { LinkButton } from '#ui/link-button.tsx';
import { Page } from '#ui/page.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { historyText as text } from '#text/history.ts';
import { comparable, scenariosOf } from './attempts-at.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { Compare } from './compare.tsx';
import { EntryList } from './entry-list.tsx';
import styles from './history.module.css';
import type { HistoryEntry } from './history-entry.ts';

export type HistoryProps = {
  /** All attempts, newest first. */
  entries: readonly HistoryEntry[];
  /** The id of the only scenario to show; undefined for all. */
  scenario: string | undefined;
  onScenario: (id: string | undefined) => void;
  notBackedUp: number;
  library: string;
  onBackup: () => Promise<void>;
  onSaveFile: (id: string) => Promise<void>;
  /** Deletes the attempt, and gives what brings it back. */
  onRemove: (id: string) => Promise<() => Promise<void>>;
};

/** What was played on this device. */
export function History(props: HistoryProps) {
  const { entries, scenario, onScenario, notBackedUp, library, onBackup } = props;
  const scenarios = scenariosOf(entries);
  const chosen = scenarios.find(({ id }) => id === scenario);
  const shown = entries.filter((entry) => scenario === undefined || entry.scenario.id === scenario);
  const canCompare =
    scenario === undefined &&
    scenarios.some(
      ({ id }) => comparable(entries.filter((entry) => entry.scenario.id === id)).length > 1,
    );
  const judged = chosen === undefined ? [] : comparable(shown);

  return (
    <Page title={text.title} heading={text.heading}>
      {entries.length === 0 ? (
        <>
          <p>{text.empty}</p>
          <p>
            <LinkButton look="primary" href={library}>
              {text.emptyLibrary}
            </LinkButton>
          </p>
        </>
      ) : (
        <p>{text.lead}</p>
      )}
      <BackupReminder count={notBackedUp} onBackup={onBackup} />
      {scenarios.length > 1 && (
        <div className={styles.filter}>
          <SelectField
            label={text.filter}
            any={text.all}
            options={scenarios.map(({ id, title }) => ({ value: id, label: title }))}
            value={chosen?.id}
            onChange={onScenario}
          />
          <output className={styles.count}>{text.shown(shown.length)}</output>
          {canCompare && <p className={styles.hint}>{text.compareHint}</p>}
        </div>
      )}
      {chosen !== undefined && judged.length > 1 && (
        <Compare title={chosen.title} attempts={judged} />
      )}
      <EntryList
        // What was deleted can be brought back until another list is shown.
        key={scenario ?? ''}
        entries={shown}
        onSaveFile={props.onSaveFile}
        onRemove={props.onRemove}
      />
    </Page>
  );
}

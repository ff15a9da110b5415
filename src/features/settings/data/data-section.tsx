import { useCallback, useEffect, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useFault } from '#ui/use-fault.ts';
import { parseSettings } from '#platform/settings.ts';
import { dataText as text } from '#text/settings.ts';
import section from '../sections/section.module.css';
import { Section } from '../sections/section.tsx';
import type { ChangeSettings } from '../change-settings.ts';
import type { DataActions, DataState } from './data-actions.ts';
import { DataFacts } from './data-facts.tsx';
import { DeleteEverything } from './delete-everything.tsx';
import { ImportPart } from './import-part.tsx';

type DataSectionProps = { actions: DataActions; onSettings: ChangeSettings };

/** What is kept, where, how safely; and the ways in and out of it. */
export function DataSection({ actions, onSettings }: DataSectionProps) {
  const [state, setState] = useState<DataState | null>(null);
  const [message, setMessage] = useState('');
  const raise = useFault();
  const refresh = useCallback(() => actions.readState().then(setState, raise), [actions, raise]);
  useEffect(() => void refresh(), [refresh]);

  const act = async (work: () => Promise<string>) => {
    setMessage('');
    setMessage(await work());
    await refresh();
  };
  const backUp = async () => {
    await actions.saveBackup();
    return text.backupSaved;
  };
  const persist = async () => ((await actions.persist()) ? text.persistYes : text.persistNo);

  if (state === null)
    return (
      <Section heading={text.heading}>
        <p>{text.loading}</p>
      </Section>
    );
  return (
    <>
      <Section heading={text.heading}>
        <p>{text.lead}</p>
        {!state.kept && <Notice tone="caution">{text.notKept}</Notice>}
        <DataFacts state={state} />
        <div className={section.ways}>
          <Button look="primary" onClick={() => void act(backUp).catch(raise)}>
            {text.saveBackup}
          </Button>
          {state.kept && state.persisted === false && (
            <Button onClick={() => void act(persist).catch(raise)}>{text.persist}</Button>
          )}
        </div>
        <p aria-live="polite" className={section.message}>
          {message}
        </p>
        <ImportPart
          onImport={async (file) => {
            const report = await actions.importFile(file);
            await refresh();
            return report;
          }}
          onSettings={(stored) => onSettings(parseSettings(stored))}
        />
      </Section>
      <DeleteEverything
        state={state}
        onDelete={async () => {
          await actions.deleteEverything();
          await refresh();
        }}
      />
    </>
  );
}

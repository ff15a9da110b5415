import { useState } from 'react';
import { FileButton } from '#ui/file-button.tsx';
import { useFault } from '#ui/use-fault.ts';
import { dataText as text } from '#text/settings.ts';
import section from '../sections/section.module.css';
import { ImportResult } from './import-result.tsx';
import type { ImportReport } from './import-report.ts';
import styles from './data.module.css';

type ImportPartProps = {
  onImport: (file: File) => Promise<ImportReport>;
  onSettings: (stored: unknown) => void;
};

/** Reads a file, and reports on it. */
export function ImportPart({ onImport, onSettings }: ImportPartProps) {
  const [report, setReport] = useState<ImportReport | 'reading' | null>(null);
  const raise = useFault();
  const reading = report === 'reading';
  const read = async (file: File) => {
    setReport('reading');
    setReport(await onImport(file));
  };
  return (
    <div className={styles.part}>
      <div className={section.ways}>
        <FileButton
          accept=".json,application/json"
          disabled={reading}
          onFile={(file) => void read(file).catch(raise)}
        >
          {text.importFile}
        </FileButton>
      </div>
      <p className={section.hint}>{text.importHint}</p>
      <div aria-live="polite">
        {reading && <p>{text.importing}</p>}
        {report !== null && report !== 'reading' && (
          <ImportResult report={report} onSettings={onSettings} />
        )}
      </div>
    </div>
  );
}

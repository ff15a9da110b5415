import { Button } from '#ui/button.tsx';
import { FileButton } from '#ui/file-button.tsx';
import { CLASS_FILE_NAME, classFileText } from '#platform/class-file.ts';
import { saveFile } from '#platform/save-file.ts';
import type { HelpLine } from '#platform/settings.ts';
import { helpLinesText as text } from '#text/settings.ts';
import section from '../sections/section.module.css';

type HelpLineFilesProps = {
  lines: readonly HelpLine[];
  /** Null where nothing was set. */
  onReset: (() => void) | null;
  onFile: (file: File) => void;
};

/** The lines as a file for a class, in and out, and the way back to the usual ones. */
export function HelpLineFiles({ lines, onReset, onFile }: HelpLineFilesProps) {
  return (
    <div className={section.ways}>
      <Button
        look="quiet"
        onClick={() => saveFile(CLASS_FILE_NAME, classFileText({ helpLines: lines }))}
      >
        {text.exportFile}
      </Button>
      <FileButton look="quiet" accept=".json,application/json" onFile={onFile}>
        {text.importFile}
      </FileButton>
      {/* Stays in its place, so that the focus is not lost when it has been pressed. */}
      <Button look="quiet" aria-disabled={onReset === null} onClick={() => onReset?.()}>
        {text.reset}
      </Button>
    </div>
  );
}

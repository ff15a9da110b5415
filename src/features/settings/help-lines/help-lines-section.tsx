import { useState } from 'react';
import { LiveMessage } from '#ui/live-message.tsx';
import { useFault } from '#ui/use-fault.ts';
import { parseClassFile } from '#platform/class-file.ts';
import type { HelpLine } from '#platform/settings.ts';
import { stepAwayText } from '#text/care.ts';
import { helpLinesText as text } from '#text/settings.ts';
import section from '../sections/section.module.css';
import { Section } from '../sections/section.tsx';
import { HelpLineFiles } from './help-line-files.tsx';
import { HelpLineList } from './help-line-list.tsx';
import styles from './help-lines.module.css';

type HelpLinesSectionProps = {
  /** What was set on this device; null for nothing. */
  own: readonly HelpLine[] | null;
  classLines: readonly HelpLine[] | null;
  onChange: (lines: readonly HelpLine[] | null) => void;
};

/** What stands on the calm page. An instructor sets it here, or with a file for the whole class. */
export function HelpLinesSection({ own, classLines, onChange }: HelpLinesSectionProps) {
  const lines = own ?? classLines ?? stepAwayText.lines;
  const [message, setMessage] = useState('');
  const raise = useFault();

  const change = (next: readonly HelpLine[] | null, said: string) => {
    onChange(next);
    setMessage(said);
  };
  const read = async (file: File) => {
    const found = parseClassFile(await file.text());
    if (found === null) setMessage(text.notAClassFile);
    else change(found.helpLines, text.imported(found.helpLines.length));
  };

  return (
    <Section heading={text.heading}>
      <p>{text.lead}</p>
      <p className={section.hint}>
        {own === null ? text.source[classLines === null ? 'usual' : 'class'] : text.source.own}
      </p>
      <HelpLineList lines={lines} onChange={change} onMessage={setMessage} />
      {/* Seen here, and said by the region below, which is there before it has something to say. */}
      <p className={styles.message} aria-hidden="true">
        {message}
      </p>
      <LiveMessage message={message} />
      <HelpLineFiles
        lines={lines}
        onReset={own === null ? null : () => change(null, text.wasReset)}
        onFile={(file) => void read(file).catch(raise)}
      />
    </Section>
  );
}

import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/text-field.tsx';
import { HELP_TEXT_AT_MOST, isHelpAddress, type HelpLine } from '#platform/settings.ts';
import { helpLinesText as text } from '#text/settings.ts';
import section from '../sections/section.module.css';
import styles from './help-lines.module.css';

type HelpLineFormProps = {
  line: HelpLine;
  onKeep: (line: HelpLine) => void;
  onCancel: () => void;
};

/** A help line while it is written. Only an address that calls, writes or opens a safe page is taken. */
export function HelpLineForm({ line, onKeep, onCancel }: HelpLineFormProps) {
  const [name, setName] = useState(line.text);
  const [address, setAddress] = useState(line.href);
  const [asked, setAsked] = useState(false);
  const words = name.trim();
  const href = address.trim();
  const nameProblem = words === '' ? text.nameMissing : null;
  const addressProblem = isHelpAddress(href) ? null : text.addressWrong;

  const keep = () => {
    setAsked(true);
    if (nameProblem === null && addressProblem === null) onKeep({ text: words, href });
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        label={text.name}
        hint={text.nameHint}
        value={name}
        onChange={setName}
        maxLength={HELP_TEXT_AT_MOST}
        error={asked ? nameProblem : null}
        takesFocus
      />
      <TextField
        label={text.address}
        hint={text.addressHint}
        value={address}
        onChange={setAddress}
        maxLength={200}
        error={asked ? addressProblem : null}
      />
      {/* Enter in a field keeps the line: a browser does that only where something submits. */}
      <input type="submit" hidden />
      <div className={section.ways}>
        <Button look="primary" onClick={keep}>
          {text.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  );
}

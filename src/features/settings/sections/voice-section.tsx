import { useEffect, useState, useSyncExternalStore } from 'react';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { classNames } from '#ui/class-names.ts';
import { SelectField } from '#ui/select-field.tsx';
import type { Settings } from '#platform/settings.ts';
import { onVoicesChange, speak, stop, voices, type Voice } from '#platform/speech.ts';
import { voiceText as text } from '#text/settings.ts';
import styles from './section.module.css';
import { Section } from './section.tsx';

type VoiceSectionProps = {
  speech: Settings['speech'];
  onChange: (speech: Settings['speech']) => void;
};

/** Reading aloud, by voices of this device only. */
export function VoiceSection({ speech, onChange }: VoiceSectionProps) {
  const available = useVoices();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => stop, []);

  const test = async () => {
    setSpeaking(true);
    await speak(text.sample, speech.voice);
    setSpeaking(false);
  };

  if (available.length === 0)
    return (
      <Section heading={text.heading}>
        <p>{text.none}</p>
      </Section>
    );
  return (
    <Section heading={text.heading}>
      <div className={styles.setting}>
        <Checkbox checked={speech.on} onChange={(on) => onChange({ ...speech, on })}>
          {text.on}
        </Checkbox>
        <p className={classNames(styles.hint, styles.underBox)}>{text.hint}</p>
      </div>
      <SelectField
        label={text.voice}
        any={text.any}
        options={available.map(({ name, language }) => ({
          value: name,
          label: text.name(name, language),
        }))}
        value={speech.voice ?? undefined}
        onChange={(voice) => onChange({ ...speech, voice: voice ?? null })}
      />
      <div className={styles.ways}>
        <Button onClick={() => (speaking ? stop() : void test())}>
          {speaking ? text.stop : text.test}
        </Button>
      </div>
    </Section>
  );
}

/** The names as one text: what stays equal from one look to the next. */
const snapshot = () => JSON.stringify(voices());

function useVoices(): Voice[] {
  return JSON.parse(useSyncExternalStore(onVoicesChange, snapshot)) as Voice[];
}

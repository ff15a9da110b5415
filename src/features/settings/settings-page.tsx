import { useState } from 'react';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { HelpLine, Settings } from '#platform/settings.ts';
import { keepingText, settingsText as text } from '#text/settings.ts';
import type { ChangeSettings } from './change-settings.ts';
import type { DataActions } from './data/data-actions.ts';
import { DataSection } from './data/data-section.tsx';
import { HelpLinesSection } from './help-lines/help-lines-section.tsx';
import { AppearanceSection } from './sections/appearance-section.tsx';
import { TalkSection } from './sections/talk-section.tsx';
import { VoiceSection } from './sections/voice-section.tsx';

type SettingsPageProps = {
  settings: Settings;
  /** Takes effect at once; false when it could not be kept. */
  onChange: (part: Partial<Settings>) => boolean;
  /** The lines that stand where the learner has set none: those of the school, or null for the usual. */
  classLines: readonly HelpLine[] | null;
  data: DataActions;
};

/** What a learner, or an instructor, can set on this device. */
export function SettingsPage({ settings, onChange, classLines, data }: SettingsPageProps) {
  const [kept, setKept] = useState(true);
  const change: ChangeSettings = (part) => setKept(onChange(part));
  return (
    <Page title={text.title} heading={text.heading}>
      <div>
        <p>{text.lead}</p>
        <div aria-live="polite">
          {!kept && <Notice tone="caution">{keepingText.failed}</Notice>}
        </div>
      </div>
      <AppearanceSection settings={settings} onChange={change} />
      <TalkSection settings={settings} onChange={change} />
      <VoiceSection speech={settings.speech} onChange={(speech) => change({ speech })} />
      <HelpLinesSection
        own={settings.helpLines}
        classLines={classLines}
        onChange={(helpLines) => change({ helpLines })}
      />
      <DataSection actions={data} onSettings={change} />
    </Page>
  );
}

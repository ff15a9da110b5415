import { Segmented } from '#ui/segmented.tsx';
import type { Settings } from '#platform/settings.ts';
import { appearanceText as text } from '#text/settings.ts';
import type { ChangeSettings } from '../change-settings.ts';
import { Section } from './section.tsx';

type AppearanceSectionProps = { settings: Settings; onChange: ChangeSettings };

/** Colors, size of the text, movement. */
export function AppearanceSection({ settings, onChange }: AppearanceSectionProps) {
  return (
    <Section heading={text.heading}>
      <Segmented
        legend={text.theme}
        options={text.themes}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Segmented
        legend={text.textSize}
        options={text.textSizes}
        value={settings.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Segmented
        legend={text.motion}
        options={text.motions}
        value={settings.motion}
        onChange={(motion) => onChange({ motion })}
      />
    </Section>
  );
}

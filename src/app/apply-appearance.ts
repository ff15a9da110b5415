import type { Settings } from '#platform/settings.ts';
import type { SettingsStore } from '#platform/settings-store.ts';

/** Puts the choices of look on the root element, where the style sheets read them, now and at each change. */
export function applyAppearance(store: SettingsStore, root: HTMLElement): void {
  const apply = ({ theme, textSize, motion }: Settings) => {
    mark(root, 'theme', theme === 'system' ? null : theme);
    mark(root, 'textSize', textSize === 'normal' ? null : textSize);
    mark(root, 'motion', motion === 'system' ? null : motion);
  };
  apply(store.read());
  store.subscribe(() => apply(store.read()));
}

function mark(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) delete root.dataset[name];
  else root.dataset[name] = value;
}

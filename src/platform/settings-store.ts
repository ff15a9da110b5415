import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings.ts';

/** Keeps the settings, and tells who listens when they change, in another tab too. */
export type SettingsStore = {
  read: () => Settings;
  /** Takes what has changed; false when it could not be kept and lasts for this page only. */
  change: (part: Partial<Settings>) => boolean;
  /** Forgets what was chosen. */
  clear: () => void;
  /** Returns how to stop listening. */
  subscribe: (listener: () => void) => () => void;
};

const KEY = 'attune:settings';

/** In the browser's local storage, which is there before the first picture is drawn. */
export function localSettingsStore(): SettingsStore {
  let settings = readStored();
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  window.addEventListener('storage', (event) => {
    if (event.key !== KEY && event.key !== null) return;
    settings = readStored();
    tell();
  });

  return {
    read: () => settings,
    change(part) {
      settings = { ...settings, ...part };
      const kept = write(settings);
      tell();
      return kept;
    },
    clear() {
      settings = DEFAULT_SETTINGS;
      try {
        localStorage.removeItem(KEY);
      } catch {
        // Denied: nothing was kept.
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readStored(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

function write(settings: Settings): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}

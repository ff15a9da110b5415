import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, parseHelpLines, parseSettings } from './settings.ts';
import { localSettingsStore } from './settings-store.ts';

beforeEach(() => localStorage.clear());

describe('settings', () => {
  it('outlast the page', () => {
    const store = localSettingsStore();
    expect(store.read()).toEqual(DEFAULT_SETTINGS);
    expect(store.change({ theme: 'dark', timer: 60 })).toBe(true);
    expect(localSettingsStore().read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', timer: 60 });
  });

  it('tell who listens, also of a change in another tab', () => {
    const store = localSettingsStore();
    const listener = vi.fn<() => void>();
    const stop = store.subscribe(listener);
    store.change({ pace: 'at-once' });
    localStorage.setItem('attune:settings', JSON.stringify({ theme: 'light' }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'attune:settings' }));
    expect(listener).toHaveBeenCalledTimes(2);
    expect(store.read().theme).toBe('light');
    stop();
    store.change({ theme: 'dark' });
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('fall back one by one where what was stored does not fit', () => {
    const stored = { theme: 'neon', textSize: 'large', timer: 45, speech: { on: 'yes', voice: 3 } };
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, textSize: 'large' });
    expect(parseSettings('nonsense')).toEqual(DEFAULT_SETTINGS);
    localStorage.setItem('attune:settings', '{broken');
    expect(localSettingsStore().read()).toEqual(DEFAULT_SETTINGS);
  });

  it('take a help line only with an address that calls, writes or opens a safe page', () => {
    const good = { text: ' Campus counseling ', href: 'tel:+15551234567' };
    const bad = [
      { text: 'Run', href: 'javascript:alert(1)' },
      { text: 'Plain', href: 'http://example.org' },
      { text: '', href: 'tel:988' },
      { href: 'tel:988' },
      null,
    ];
    expect(parseHelpLines([good, ...bad])).toEqual([
      { text: 'Campus counseling', href: 'tel:+15551234567' },
    ]);
    expect(parseHelpLines(bad)).toBeNull();
  });
});

import { useRouter } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import type { Settings } from '#platform/settings.ts';

/** The settings as they are now; the page is drawn again when they change. */
export function useSettings(): Settings {
  const { settings } = useRouter().options.context;
  return useSyncExternalStore(settings.subscribe, settings.read);
}

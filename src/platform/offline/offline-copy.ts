import { CACHE_PREFIX, USE_NOW } from './worker-messages.ts';

/** The copy of the program on this device, as the page sees it. */
export type OfflineCopy = {
  /** Whether a newer version lies ready. Nothing uses it before `takeUpdate`. */
  isUpdateReady: () => boolean;
  /** Returns how to stop listening. */
  subscribe: (listener: () => void) => () => void;
  /** Takes the newer version into use, and loads this page again with it. */
  takeUpdate: () => void;
};

/** Browsers look for a newer version when a page is loaded; one that stays open for days asks itself. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

export const noOfflineCopy: OfflineCopy = {
  isUpdateReady: () => false,
  subscribe: () => () => undefined,
  takeUpdate: () => undefined,
};

/** Keeps the program on this device, once the page has done its own loading. */
export function keepOfflineCopy(script: string): OfflineCopy {
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (workers === undefined) return noOfflineCopy;
  let waiting: ServiceWorker | null = null;
  const listeners = new Set<() => void>();
  const ready = (worker: ServiceWorker | null) => {
    // The first version ever has nothing to wait for, and replaces nothing.
    if (worker === null || workers.controller === null) return;
    waiting = worker;
    listeners.forEach((listener) => listener());
  };
  const register = async () => {
    const registration = await workers.register(script);
    ready(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed') ready(coming);
      });
    });
    lookNowAndThen(registration);
  };
  // Without it everything works as long as there is a network.
  const start = () => void register().catch(() => undefined);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });

  return {
    isUpdateReady: () => waiting !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeUpdate() {
      // Only the tab that asked loads again; the others go on with the files of their version, until they
      // ask as well.
      workers.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      if (waiting?.state === 'activated') window.location.reload();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes no such argument.
      else waiting?.postMessage(USE_NOW);
    },
  };
}

function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < LOOK_EVERY_MS) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/**
 * Forgets the copy of the program as well. Not while there is no network: it would be the last one, and
 * there is nothing personal in it.
 */
export async function forgetOfflineCopy(): Promise<void> {
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (workers === undefined || !('caches' in globalThis) || !navigator.onLine) return;
  const names = (await caches.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
  await Promise.all(names.map((name) => caches.delete(name)));
  const registrations = await workers.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
}

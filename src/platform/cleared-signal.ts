let opened: BroadcastChannel | null = null;

/** One of this tab for speaking and listening: a channel does not hear itself, but it hears another of its tab. */
function channel(): BroadcastChannel | null {
  if (!('BroadcastChannel' in globalThis)) return null;
  opened ??= new BroadcastChannel('attune:cleared');
  return opened;
}

/** Tells the other tabs that everything was deleted: what they show is no longer there. */
export function announceCleared(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin and takes no other argument.
  channel()?.postMessage(null);
}

/** Calls when another tab has deleted everything. */
export function onCleared(listener: () => void): void {
  channel()?.addEventListener('message', listener);
}

import { useEffect, useRef } from 'react';
import type { PresenceChannel } from '#domain/scenario/vocabulary.ts';
import { isPressable, isWriting } from './key-target.ts';

/** What keys do in the talk. */
export type TalkKeys = {
  /** Whether keys of one letter or figure count. */
  single: boolean;
  /** Words are still coming: a key brings all of them first. */
  arriving: boolean;
  onComplete: () => void;
  /** The answer in this place, from 0. */
  onAnswer: (place: number) => void;
  onPresence: (channel: PresenceChannel, step: 1 | -1) => void;
  onSoFar: () => void;
  onNote: () => void;
  onHelp: () => void;
};

const CHANNELS: Partial<Record<string, PresenceChannel>> = {
  d: 'distance',
  p: 'posture',
  v: 'voice',
  e: 'eyes',
};

/**
 * Keys that work wherever the focus is, but not in a field, not in a dialog, and not together with
 * Control, Alt or Meta. A key held down counts once. Single letters and figures can be turned off
 * (WCAG 2.1.4): a switch, because "only with the focus inside" would be the whole page here.
 */
export function useTalkKeys(keys: TalkKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      if (pressed(latest.current, event)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isMeant(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return false;
  return document.querySelector('dialog[open]') === null;
}

/** Does what the key is for; false when it is for nothing here. */
function pressed(keys: TalkKeys, { key, shiftKey, target }: KeyboardEvent): boolean {
  if (key === ' ' || key === 'Enter') {
    if (!keys.arriving || isPressable(target)) return false;
    keys.onComplete();
    return true;
  }
  if (!keys.single) return false;
  if (/^[1-9]$/.test(key)) {
    if (keys.arriving) keys.onComplete();
    else keys.onAnswer(Number(key) - 1);
    return true;
  }
  const channel = CHANNELS[key.toLowerCase()];
  if (channel !== undefined) {
    keys.onPresence(channel, shiftKey ? -1 : 1);
    return true;
  }
  const action = { t: keys.onSoFar, n: keys.onNote, '?': keys.onHelp }[key.toLowerCase()];
  action?.();
  return action !== undefined;
}

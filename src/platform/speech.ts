/**
 * The browser's own speech synthesis, with voices of this device only: what a client says must not be
 * sent to anybody to be read aloud. Where there is no such voice, nothing is said.
 */

export type Voice = { name: string; language: string };

/** How a line came out. `silent`: there was no voice for it. */
export type SpeechEnd = 'said' | 'stopped' | 'silent';

/** A little slower than the usual reading voice: the client is under strain, the learner listens. */
const RATE = 0.95;

/** Chromium forgets an utterance that nobody holds, and then never says that it has ended. */
let current: Line | null = null;
type Line = { end: (how: SpeechEnd) => void; utterance: SpeechSynthesisUtterance };

const listeners = new Set<() => void>();

function setCurrent(line: Line | null): void {
  current = line;
  listeners.forEach((listener) => listener());
}

/** Whether something is being said now. */
export const isSpeaking = (): boolean => current !== null;

/** Calls when something begins or ends to be said; returns how to stop listening. */
export function onSpeakingChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The voices of this device; may be empty at first, see `onVoicesChange`. */
export function voices(): Voice[] {
  return localVoices().map(({ name, lang }) => ({ name, language: lang }));
}

/** Calls when the list of voices has changed; returns how to stop listening. */
export function onVoicesChange(listener: () => void): () => void {
  const synthesis = synthesisHere();
  synthesis?.addEventListener('voiceschanged', listener);
  return () => synthesis?.removeEventListener('voiceschanged', listener);
}

/** Reads the text aloud, in the named voice or else in the first that speaks English. */
export function speak(text: string, voiceName: string | null): Promise<SpeechEnd> {
  stop();
  const synthesis = synthesisHere();
  const voice = voiceCalled(voiceName);
  if (synthesis === null || voice === undefined || text.trim() === '')
    return Promise.resolve('silent');
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    const mine = { utterance, end: resolve };
    const end = (how: SpeechEnd) => {
      if (current === mine) setCurrent(null);
      resolve(how);
    };
    utterance.addEventListener('end', () => end('said'));
    utterance.addEventListener('error', () => end('stopped'));
    setCurrent(mine);
    synthesis.speak(utterance);
  });
}

/** Falls silent at once. */
export function stop(): void {
  const stopped = current;
  if (stopped === null) return;
  setCurrent(null);
  synthesisHere()?.cancel();
  stopped.end('stopped');
}

const synthesisHere = (): SpeechSynthesis | null =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null;

const localVoices = (): SpeechSynthesisVoice[] =>
  (synthesisHere()?.getVoices() ?? []).filter(({ localService }) => localService);

function voiceCalled(name: string | null): SpeechSynthesisVoice | undefined {
  const local = localVoices();
  return (
    local.find((voice) => voice.name === name) ??
    local.find(({ lang }) => lang.toLowerCase().startsWith('en')) ??
    local[0]
  );
}

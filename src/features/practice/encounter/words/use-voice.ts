import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isSpeaking, onSpeakingChange, speak, stop } from '#platform/speech.ts';
import type { Settings } from '#platform/settings.ts';
import type { NowMoment } from './use-moment.ts';

type VoiceOptions = { speech: Settings['speech']; held: boolean };

/**
 * Reads aloud what the client says, once, when it is new. Falls silent when the session rests, when the
 * page is left or out of sight, and when the next answer is given; it never takes up again by itself.
 * Says whether it speaks now.
 */
export function useVoice({ place, pieces, fresh }: NowMoment, { speech, held }: VoiceOptions) {
  const heard = useRef<string | null>(null);
  const { on, voice } = speech;

  useEffect(() => {
    const words = pieces.flatMap(({ kind, text }) => (kind === 'says' ? [text] : [])).join(' ');
    if (held || !on || !fresh || heard.current === place || words === '') return undefined;
    void speak(words, voice);
    heard.current = place;
    // The next moment, a rest, the switch in the settings, or another page.
    return stop;
  }, [held, on, voice, fresh, place, pieces]);

  useEffect(() => {
    const hidden = () => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => document.removeEventListener('visibilitychange', hidden);
  }, []);
  return useSyncExternalStore(onSpeakingChange, isSpeaking);
}

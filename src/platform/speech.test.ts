import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isSpeaking, onSpeakingChange, onVoicesChange, speak, stop, voices } from './speech.ts';

class FakeUtterance extends EventTarget {
  voice: { name: string } | null = null;
  lang = '';
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const CLOUD = { name: 'Cloud', lang: 'en-US', localService: false };
const GERMAN = { name: 'Anna', lang: 'de-DE', localService: true };
const ENGLISH = { name: 'Sam', lang: 'en-US', localService: true };
const OTHER = { name: 'Kit', lang: 'en-GB', localService: true };

function browserWith(list: readonly object[]) {
  const said: FakeUtterance[] = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => list,
    speak: (utterance: FakeUtterance) => said.push(utterance),
    cancel: vi.fn<() => void>(),
  });
  vi.stubGlobal('speechSynthesis', synthesis);
  return { said, synthesis };
}

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance));
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('speech', () => {
  it('knows the voices of this device only, and says so when they come', () => {
    const { synthesis } = browserWith([CLOUD, GERMAN, ENGLISH]);
    expect(voices()).toEqual([
      { name: 'Anna', language: 'de-DE' },
      { name: 'Sam', language: 'en-US' },
    ]);
    const listener = vi.fn<() => void>();
    const unsubscribe = onVoicesChange(listener);
    synthesis.dispatchEvent(new Event('voiceschanged'));
    unsubscribe();
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(listener).toHaveBeenCalledOnce();
  });

  it('takes the named voice, or the first of this device that speaks English', () => {
    const { said } = browserWith([CLOUD, GERMAN, ENGLISH, OTHER]);
    void speak('Hello.', 'Kit');
    void speak('Hello.', null);
    void speak('Hello.', 'Cloud');
    expect(said.map(({ voice }) => voice?.name)).toEqual(['Kit', 'Sam', 'Sam']);
  });

  it('tells when the line is over', async () => {
    const { said } = browserWith([ENGLISH]);
    const listener = vi.fn<() => void>();
    const unsubscribe = onSpeakingChange(listener);
    const end = speak('Hello.', null);
    expect(isSpeaking()).toBe(true);
    said[0]?.dispatchEvent(new Event('end'));
    await expect(end).resolves.toBe('said');
    expect(isSpeaking()).toBe(false);
    expect(listener).toHaveBeenCalledTimes(2);
    unsubscribe();
  });

  it('falls silent when told to, and when another line begins', async () => {
    const { synthesis } = browserWith([ENGLISH]);
    const first = speak('One.', null);
    const second = speak('Two.', null);
    await expect(first).resolves.toBe('stopped');
    stop();
    await expect(second).resolves.toBe('stopped');
    expect(synthesis.cancel).toHaveBeenCalledTimes(2);
  });

  it('says nothing where every voice would ask somebody else, or there is none', async () => {
    const { said } = browserWith([CLOUD]);
    await expect(speak('Hello.', 'Cloud')).resolves.toBe('silent');
    expect(said).toHaveLength(0);
    vi.unstubAllGlobals();
    await expect(speak('Hello.', null)).resolves.toBe('silent');
    expect(voices()).toEqual([]);
  });
});

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Move } from '#domain/encounter/moves.ts';
import { attemptWith, respond } from '#testing/attempts.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { browserInJsdom } from '#testing/browser-in-jsdom.ts';
import { answers, practise, spoken } from '#testing/play-practice.tsx';

beforeAll(browserInJsdom);

const back = (toTurn: number): Move => ({ type: 'rewind', toTurn });
const reading = { pace: 'reading' } as const;
const key = (name: string) => fireEvent.keyDown(document.body, { key: name });
const shownAnswers = () => screen.queryByRole('region', { name: 'What do you do?' });
/** Groups of words that have not come yet. */
const waiting = () => document.querySelectorAll('[class*="waiting"]').length;

describe('words at reading pace', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  /** Each group of words sets the timer for the next one, once it has been drawn. */
  const pass = async (ms: number) => {
    for (let at = 0; at < ms; at += 100) await act(() => vi.advanceTimersByTimeAsync(100));
  };

  it('come bit by bit, are whole for the ear from the start, and the answers come last', async () => {
    practise(attemptWith(), undefined, reading);
    const line = spoken('“An hour. What is the point.”');
    expect(screen.getByText(line)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Sam' })).toHaveAccessibleDescription(/the point/);
    expect(waiting()).toBeGreaterThan(1);
    expect(shownAnswers()).not.toBeInTheDocument();
    await pass(1700);
    expect(waiting()).toBeGreaterThan(0);
    await pass(5000);
    expect(waiting()).toBe(0);
    expect(answers()).toHaveLength(2);
  });

  it.each(['1', ' ', 'Enter'])(
    'are all there with one press of "%s", and nothing is answered',
    async (name) => {
      const { saved } = practise(attemptWith(), undefined, reading);
      key(name);
      expect(waiting()).toBe(0);
      expect(answers()).toHaveLength(2);
      await pass(100);
      expect(saved).toHaveLength(0);
      if (name === '1') {
        key('1');
        await pass(100);
        expect(saved).toHaveLength(1);
      }
    },
  );

  it('are all there with a tap on them, or on their button, which hands on its focus', () => {
    const { unmount } = practise(attemptWith(), undefined, reading);
    fireEvent.click(screen.getByText(spoken('“An hour. What is the point.”')));
    expect(waiting()).toBe(0);
    unmount();
    practise(attemptWith(), undefined, reading);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(waiting()).toBe(0);
    expect(screen.getByRole('heading', { name: 'Sam' })).toHaveFocus();
  });

  it('wait while the session rests', async () => {
    practise(attemptWith(), undefined, reading);
    key('Escape');
    await pass(100);
    const before = waiting();
    await pass(8000);
    expect(waiting()).toBe(before);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await pass(8000);
    expect(waiting()).toBe(0);
  });

  it('are there at once where they have been read before, and for who wants nothing to move', () => {
    const { unmount } = practise(attemptWith([respond('move')]), undefined, reading);
    expect(waiting()).toBe(0);
    unmount();
    practise(attemptWith(), undefined, { ...reading, motion: 'still' });
    expect(waiting()).toBe(0);
  });
});

describe('keys', () => {
  it('change presence from anywhere, and say what it has become', async () => {
    const { user, lastMove } = practise(attemptWith());
    await user.keyboard('v');
    expect(lastMove()).toEqual({ type: 'presence', presence: { voice: 'loud' } });
    expect(screen.getByRole('radio', { name: 'Loud' })).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('Voice: Loud');
    await user.keyboard('{Shift>}V{/Shift}');
    expect(lastMove()).toEqual({ type: 'presence', presence: { voice: 'level' } });
  });

  it('are listed by "?", where those of one letter can be turned off', async () => {
    const { user, onSingleKeys } = practise(attemptWith());
    await user.keyboard('?');
    const dialog = screen.getByRole('dialog', { name: 'Keys' });
    expect(within(dialog).getByText('Choose an answer')).toBeVisible();
    await expectNoViolations(dialog);
    await user.click(within(dialog).getByRole('switch', { name: /single letter/ }));
    expect(onSingleKeys).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('of one letter or figure do nothing once they are off, nor while a dialog is open', async () => {
    const { user, saved, unmount } = practise(attemptWith(), undefined, { singleKeys: false });
    await user.keyboard('1v?');
    expect(saved).toHaveLength(0);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(answers()[0]).not.toHaveAttribute('aria-keyshortcuts');
    unmount();
    const other = practise(attemptWith());
    await other.user.keyboard('?1');
    expect(other.saved).toHaveLength(0);
  });

  it('leave Escape to what is open: a dialog closes, and only then it pauses', async () => {
    const { user, lastMove } = practise(attemptWith([respond('move')]));
    await user.keyboard('t');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(lastMove()).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('{Escape}');
    expect(lastMove()).toEqual({ type: 'pause' });
  });
});

describe('the talk so far', () => {
  it('is read in a dialog, and left again to where one was', async () => {
    const { user } = practise(attemptWith([respond('move')]));
    await user.click(screen.getByRole('button', { name: 'So far: 1 turn' }));
    const dialog = screen.getByRole('dialog', { name: 'So far: 1 turn' });
    expect(within(dialog).getByText('“An hour. What is the point.”')).toBeVisible();
    expect(within(dialog).getByText('“All right.”')).toBeVisible();
    await expectNoViolations(dialog);
    await user.click(within(dialog).getByRole('button', { name: 'Back to now' }));
    expect(dialog).not.toBeInTheDocument();
  });

  it('leads back to any turn in practice, and to none when assessed', async () => {
    const { user, lastMove, unmount } = practise(attemptWith([respond('move')]));
    await user.keyboard('t');
    await user.click(screen.getByRole('button', { name: 'Go back to turn 1' }));
    expect(lastMove()).toEqual(back(1));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    unmount();
    const assessed = practise(attemptWith([respond('move')], { mode: 'assessed' }));
    await assessed.user.keyboard('t');
    expect(screen.queryByRole('button', { name: /Go back/ })).not.toBeInTheDocument();
  });
});

describe('two ways at one turn', () => {
  const twoWays = () => attemptWith([respond('calm-down'), back(1), respond('move')]);

  it('stand side by side: what was said, what the client did, and what it showed', async () => {
    const { user } = practise(twoWays());
    await user.keyboard('n');
    await user.click(screen.getByRole('button', { name: 'Compare with your other try' }));
    const dialog = screen.getByRole('dialog', { name: 'Turn 1, two ways' });
    const before = within(dialog).getByRole('region', { name: 'Before' });
    const now = within(dialog).getByRole('region', { name: 'Now' });
    expect(before).toHaveTextContent('Calm down, please.');
    expect(before).toHaveTextContent('Commanding calm');
    expect(before).toHaveTextContent('Sam tenses up');
    expect(now).toHaveTextContent('Let us sit in the room next door');
    expect(now).toHaveTextContent('All right.');
    expect(within(now).getAllByRole('listitem').length).toBeGreaterThan(0);
    expect(dialog).not.toHaveTextContent(/\d [/of]+ 4/);
    await expectNoViolations(dialog);
  });

  it('can be opened for any turn of the talk so far', async () => {
    const { user } = practise(twoWays());
    await user.keyboard('t');
    await user.click(screen.getByRole('button', { name: 'Compare your two ways at turn 1' }));
    expect(screen.getByRole('dialog', { name: 'Turn 1, two ways' })).toBeVisible();
  });

  it('are not offered where there is only one', async () => {
    const { user } = practise(attemptWith([respond('move')]));
    await user.keyboard('n');
    expect(screen.queryByRole('button', { name: /Compare/ })).not.toBeInTheDocument();
  });
});

describe('the time that an answer takes', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is shown to who wants it, and running out changes nothing', async () => {
    const { saved } = practise(attemptWith(), undefined, { timer: 30 });
    expect(screen.getByText(/only shows how long you take/)).toBeVisible();
    for (let second = 0; second < 31; second++) await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByText(/nothing changes/)).toBeVisible();
    expect(saved).toHaveLength(0);
    expect(answers()).toHaveLength(2);
  });
});

describe('the voice of the client', () => {
  class FakeUtterance extends EventTarget {
    voice = null;
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const said: string[] = [];
  const cancel = vi.fn<() => void>();
  const speech = { on: true, voice: null };

  beforeEach(() => {
    said.length = 0;
    cancel.mockClear();
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    vi.stubGlobal(
      'speechSynthesis',
      Object.assign(new EventTarget(), {
        getVoices: () => [{ name: 'Sam', lang: 'en-US', localService: true }],
        speak: ({ text }: FakeUtterance) => said.push(text),
        cancel,
      }),
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is silent unless asked for', () => {
    practise(attemptWith());
    expect(said).toEqual([]);
  });

  it('says the words and not the manner, can be stopped, and does not speak over a pause', async () => {
    const { user } = practise(attemptWith(), undefined, { speech });
    expect(said).toEqual(['An hour. What is the point.']);
    await user.click(screen.getByRole('button', { name: 'Stop the voice' }));
    expect(cancel).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Stop the voice' })).not.toBeInTheDocument();
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Go on' }));
    expect(said).toHaveLength(1);
  });

  it('falls silent at a pause, and when the page is left', async () => {
    const { user, unmount } = practise(attemptWith(), undefined, { speech });
    await user.keyboard('{Escape}');
    await screen.findByRole('dialog', { name: 'Paused' });
    expect(cancel).toHaveBeenCalledTimes(1);
    unmount();
    practise(attemptWith(), undefined, { speech }).unmount();
    expect(cancel).toHaveBeenCalledTimes(2);
  });
});

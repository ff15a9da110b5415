import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { AttemptResult } from '#domain/judgement/attempt-result.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { History, type HistoryProps } from './history.tsx';
import type { HistoryEntry } from './history-entry.ts';

const resultWith = (levels: AttemptResult['levels'], redErrors = 0): AttemptResult => ({
  rubric: 1,
  ending: { id: 'end', kind: 'safe-collaborative', title: 'The waiting room' },
  levels,
  redErrors,
  amberErrors: 0,
  weakest: 'AL1',
  finishedAt: '2026-11-01T10:00:00.000Z',
});

const entry = (id: string, part: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  scenario: { id: 'small', title: 'Small' },
  mode: 'practice',
  startedAt: `2026-11-0${id}T09:00:00.000Z`,
  answers: 3,
  state: 'finished',
  rated: true,
  result: resultWith({ activeListening: 2.1, empathy: 3, safety: null }),
  href: `#/attempts/${id}/feedback`,
  ...part,
});

const UNFINISHED = entry('3', {
  state: 'unfinished',
  rated: false,
  result: null,
  href: '#/attempts/3',
});

function show(entries: readonly HistoryEntry[], part: Partial<HistoryProps> = {}) {
  const restore = vi.fn<() => Promise<void>>(async () => undefined);
  const onRemove = vi.fn<HistoryProps['onRemove']>(async () => restore);
  const onSaveFile = vi.fn<HistoryProps['onSaveFile']>(async () => undefined);
  const onBackup = vi.fn<HistoryProps['onBackup']>(async () => undefined);
  function Shown() {
    const [scenario, onScenario] = useState<string>();
    return (
      <main>
        <History
          {...{ entries, scenario, onScenario, onRemove, onSaveFile, onBackup }}
          notBackedUp={0}
          library="#/"
          {...part}
        />
      </main>
    );
  }
  render(<Shown />);
  return { restore, onRemove, onSaveFile, onBackup, user: userEvent.setup() };
}

describe('the history', () => {
  it('leads to the library while there is nothing in it', async () => {
    show([]);
    expect(screen.getByText(/Nothing here yet/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Choose a scenario' })).toHaveAttribute('href', '#/');
    await expectNoViolations();
  });

  it('says of each attempt how it ended and went, in words, and where it goes on', async () => {
    show([UNFINISHED, entry('1')]);
    const [open, done] = screen.getAllByRole('article');
    expect(within(open!).getByText('Not finished')).toBeVisible();
    expect(within(open!).getByRole('link', { name: /^Continue Small/ })).toHaveAttribute(
      'href',
      '#/attempts/3',
    );
    expect(done).toHaveTextContent('The waiting room. Safe, and worked out together.');
    expect(done).toHaveTextContent('Active listeningdeveloping');
    expect(done).toHaveTextContent('Safetyno occasion');
    expect(within(done!).getByRole('link', { name: /^Look at the feedback/ })).toBeVisible();
    await expectNoViolations();
  });

  it('shows no level before the own rating', () => {
    show([entry('2', { state: 'left', rated: false, result: null })]);
    expect(screen.getByText('Rate yourself first, then see the feedback.')).toBeVisible();
    expect(screen.queryByText('Active listening')).not.toBeInTheDocument();
  });

  it('names serious errors without a figure of guilt', () => {
    show([entry('1', { result: resultWith({ activeListening: 1, empathy: 1, safety: 0 }, 2) })]);
    expect(screen.getByText('2 serious safety errors to look at')).toBeVisible();
  });

  it('saves one to a file', async () => {
    const { onSaveFile, user } = show([entry('1')]);
    await user.click(screen.getByRole('button', { name: /^Save to a file: Small/ }));
    expect(onSaveFile).toHaveBeenCalledExactlyOnceWith('1');
  });

  it('deletes one, offers it back in its place, and keeps the focus there', async () => {
    const { onRemove, restore, user } = show([entry('2'), entry('1')]);
    await user.click(screen.getAllByRole('button', { name: /^Delete Small/ })[0]!);
    const undo = await screen.findByRole('button', { name: /^Undo: bring back Small/ });
    expect(onRemove).toHaveBeenCalledExactlyOnceWith('2');
    await waitFor(() => expect(undo).toHaveFocus());
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getAllByRole('listitem')[0]).toContainElement(undo);
    await expectNoViolations();
    await user.click(undo);
    expect(restore).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(2));
  });

  it('shows the attempts at one scenario side by side, in words and in a table', async () => {
    const other = entry('4', { scenario: { id: 'other', title: 'Other' } });
    const first = entry('1', {
      result: resultWith({ activeListening: 1, empathy: 3, safety: null }),
    });
    const { user } = show([other, UNFINISHED, entry('2'), first]);
    expect(screen.getByText(/see your attempts at it side by side/)).toBeVisible();
    await user.selectOptions(screen.getByLabelText('Scenario'), 'Small');
    expect(screen.getByText('Active listening: from limited to developing.')).toBeVisible();
    expect(screen.getByText('Empathy: much the same, proficient.')).toBeVisible();
    expect(screen.getByText('Safety: not seen in both.')).toBeVisible();
    const rows = screen.getAllByRole('row');
    expect(rows).toHaveLength(3);
    expect(within(rows[1]!).getAllByRole('cell')[0]).toHaveTextContent('1.0, limited');
    expect(screen.queryByRole('heading', { name: 'Other' })).not.toBeInTheDocument();
    await expectNoViolations();
  });

  it('reminds quietly of a backup, once there is much in none', async () => {
    const { onBackup, user } = show([entry('1')], { notBackedUp: 6 });
    await user.click(screen.getByRole('button', { name: 'Save a backup' }));
    expect(onBackup).toHaveBeenCalledOnce();
    expect(await screen.findByText('A backup file has been saved.')).toBeVisible();
  });

  it('leaves it at that below six', () => {
    show([entry('1')], { notBackedUp: 5 });
    expect(screen.queryByRole('button', { name: 'Save a backup' })).not.toBeInTheDocument();
  });
});

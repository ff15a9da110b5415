import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type HelpLine, type Settings } from '#platform/settings.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { browserInJsdom } from '#testing/browser-in-jsdom.ts';
import type { DataActions, DataState } from './data/data-actions.ts';
import type { ImportReport } from './data/import-report.ts';
import { SettingsPage } from './settings-page.tsx';

beforeAll(browserInJsdom);

const STATE: DataState = {
  kept: true,
  attempts: 3,
  persisted: false,
  usedBytes: 2_300_000,
  lastBackupAt: null,
  notBackedUp: 3,
};

const REPORT: ImportReport = {
  stopped: null,
  taken: 0,
  renamed: 0,
  known: 0,
  refused: [],
  settings: null,
};

function show({
  kept = true,
  state = STATE,
  report = REPORT,
  classLines = null as readonly HelpLine[] | null,
} = {}) {
  const data = {
    readState: vi.fn<DataActions['readState']>(async () => state),
    persist: vi.fn<DataActions['persist']>(async () => true),
    saveBackup: vi.fn<DataActions['saveBackup']>(async () => undefined),
    importFile: vi.fn<DataActions['importFile']>(async () => report),
    deleteEverything: vi.fn<DataActions['deleteEverything']>(async () => undefined),
  };
  const changes: Partial<Settings>[] = [];
  function Shown() {
    const [settings, setSettings] = useState(DEFAULT_SETTINGS);
    return (
      <main>
        <SettingsPage
          settings={settings}
          classLines={classLines}
          data={data}
          onChange={(part) => {
            changes.push(part);
            setSettings({ ...settings, ...part });
            return kept;
          }}
        />
      </main>
    );
  }
  render(<Shown />);
  return { data, changes, user: userEvent.setup() };
}

const line = (name: string) =>
  screen.getAllByRole('listitem').find((item) => item.textContent.includes(name));

describe('the settings', () => {
  it('take effect at once, each by its name', async () => {
    const { changes, user } = show();
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Largest' }));
    await user.click(screen.getByRole('radio', { name: 'All at once' }));
    await user.click(screen.getByRole('radio', { name: '60 s' }));
    await user.click(screen.getByRole('checkbox', { name: /body language/ }));
    await user.click(screen.getByRole('checkbox', { name: /number keys/ }));
    expect(changes).toEqual([
      { theme: 'dark' },
      { textSize: 'largest' },
      { pace: 'at-once' },
      { timer: 60 },
      { bodyLanguage: true },
      { singleKeys: false },
    ]);
    await expectNoViolations();
  });

  it('say so when they could not be kept', async () => {
    const { user } = show({ kept: false });
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.getByText(/could not be kept/)).toBeVisible();
  });

  it('say so where the device has no voice of its own', () => {
    show();
    expect(screen.getByText(/no voice of its own/)).toBeVisible();
  });
});

describe('the help lines', () => {
  it('are added only with words and an address that calls, writes or opens a safe page', async () => {
    const { changes, user } = show();
    await user.click(screen.getByRole('button', { name: 'Add a line' }));
    expect(screen.getByLabelText('What it says')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Keep this line' }));
    expect(screen.getByLabelText('What it says')).toHaveAccessibleDescription(
      /Write what the line says/,
    );
    await user.type(screen.getByLabelText('What it says'), 'Call campus');
    await user.type(screen.getByLabelText('Where it leads'), 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Keep this line' }));
    expect(changes).toEqual([]);
    expect(screen.getByLabelText('Where it leads')).toBeInvalid();
    await expectNoViolations();
    await user.clear(screen.getByLabelText('Where it leads'));
    await user.type(screen.getByLabelText('Where it leads'), 'tel:+15550100{Enter}');
    expect(changes.at(-1)?.helpLines).toHaveLength(4);
    expect(line('Call campus')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Change Call campus' })).toHaveFocus();
  });

  it('are changed and removed, and the focus stays in the place', async () => {
    const { changes, user } = show();
    await user.click(screen.getByRole('button', { name: 'Change Text 988' }));
    await user.clear(screen.getByLabelText('What it says'));
    await user.type(screen.getByLabelText('What it says'), 'Write to 988');
    await user.click(screen.getByRole('button', { name: 'Keep this line' }));
    expect(changes.at(-1)?.helpLines?.[1]).toEqual({ text: 'Write to 988', href: 'sms:988' });
    await user.click(screen.getByRole('button', { name: 'Remove Call 988' }));
    expect(line('Call 988')).toBeUndefined();
    expect(screen.getByRole('button', { name: 'Change Write to 988' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Back to the usual lines' }));
    expect(changes.at(-1)).toEqual({ helpLines: null });
    expect(line('Call 988')).toBeVisible();
  });

  it('come from the school where nothing was set here', () => {
    show({ classLines: [{ text: 'Call campus', href: 'tel:+15550100' }] });
    expect(screen.getByText('These lines come from your school.')).toBeVisible();
    expect(line('Call campus')).toBeVisible();
    expect(line('Call 988')).toBeUndefined();
  });

  it('come from a class file, if there is one in it', async () => {
    const { changes, user } = show();
    const read = (text: string) =>
      user.upload(
        screen.getByLabelText('Read a class file', { selector: 'input' }),
        new File([text], 'attune-class.json', { type: 'application/json' }),
      );
    await read('{}');
    expect((await screen.findAllByText(/no help line in this file/))[0]).toBeVisible();
    await read('{"helpLines":[{"text":"Call campus","href":"tel:+15550100"}]}');
    await waitFor(() =>
      expect(changes.at(-1)?.helpLines).toEqual([{ text: 'Call campus', href: 'tel:+15550100' }]),
    );
  });
});

describe('the data', () => {
  it('is shown with how safe it is, and is backed up', async () => {
    const { data, user } = show();
    expect(await screen.findByText('2.3 MB')).toBeVisible();
    expect(screen.getByText(/the browser may clear it/)).toBeVisible();
    expect(screen.getByText('None yet')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask the browser to keep it' }));
    expect(await screen.findByText('The browser will keep it.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save a backup of everything' }));
    expect(data.saveBackup).toHaveBeenCalledOnce();
    await expectNoViolations();
  });

  it('says when the browser keeps nothing', async () => {
    show({ state: { ...STATE, kept: false } });
    expect(await screen.findByText(/does not let Attune keep anything/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Ask the browser/ })).not.toBeInTheDocument();
  });

  it('reports on a file: what was taken, what was here, what was refused and why', async () => {
    const report: ImportReport = {
      stopped: 'full',
      taken: 2,
      renamed: 1,
      known: 1,
      refused: [{ reason: 'damaged', detail: 'moves[3] cannot be played' }],
      settings: { theme: 'dark', timer: 'bad' },
    };
    const { data, changes, user } = show({ report });
    const file = new File(['{}'], 'backup.json', { type: 'application/json' });
    await screen.findByText('2.3 MB');
    await user.upload(screen.getByLabelText('Read a file', { selector: 'input' }), file);
    expect(data.importFile).toHaveBeenCalledExactlyOnceWith(file);
    expect(await screen.findByText(/no room left/)).toBeVisible();
    expect(screen.getByText(/2 attempts were taken. 1 of them has the name/)).toBeVisible();
    expect(screen.getByText('1 attempt was here already.')).toBeVisible();
    expect(screen.getByText('1 attempt was not taken.')).toBeVisible();
    expect(screen.getByText('moves[3] cannot be played')).toBeInTheDocument();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Use those settings' }));
    // What does not fit is left at its default.
    expect(changes.at(-1)).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('is deleted after a second look, and not before', async () => {
    const { data, user } = show();
    await user.click(await screen.findByRole('button', { name: 'Delete everything …' }));
    const dialog = screen.getByRole('dialog', { name: 'Delete everything on this device?' });
    expect(dialog).toHaveTextContent('3 attempts are in no backup.');
    await expectNoViolations();
    await user.click(within(dialog).getByRole('button', { name: 'No, keep it' }));
    expect(data.deleteEverything).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Delete everything …' }));
    await user.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    expect(await screen.findByText('Everything was deleted from this device.')).toBeVisible();
    expect(data.deleteEverything).toHaveBeenCalledOnce();
  });
});

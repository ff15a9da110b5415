import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ShelvedScenario } from 'virtual:scenarios';
import { cueKindsOf, occasionsOf } from '#domain/scenario/calls-for.ts';
import { memoryAttemptStore } from '#platform/memory-attempt-store.ts';
import { localDeviceNotes } from '#platform/device-notes.ts';
import { noOfflineCopy } from '#platform/offline/offline-copy.ts';
import { localSettingsStore } from '#platform/settings-store.ts';
import { attemptWith, RATE, respond, scenarioOf, SKILLED_MOVES } from '#testing/attempts.ts';
import { expectNoViolations } from '#testing/axe.ts';
import { browserInJsdom } from '#testing/browser-in-jsdom.ts';
import { createAppRouter } from './router.tsx';

beforeAll(browserInJsdom);

const { scenario: stored } = attemptWith();

function shelved(load: ShelvedScenario['load']): ShelvedScenario {
  const scenario = scenarioOf();
  return {
    ...scenario,
    alternative: null,
    occasions: occasionsOf(scenario),
    cueKinds: cueKindsOf(scenario),
    digest: stored.digest,
    load,
  };
}

function open(path: string, { load = async () => stored } = {}) {
  const settings = localSettingsStore();
  settings.change({ pace: 'at-once' });
  const store = memoryAttemptStore();
  const router = createAppRouter(
    {
      shelf: [shelved(load)],
      course: [],
      store: Promise.resolve(store),
      drafts: { read: () => '', write: () => undefined, clear: () => undefined },
      settings,
      notes: localDeviceNotes(),
      classFile: async () => null,
      offlineCopy: noOfflineCopy,
      clock: { now: () => '2026-11-22T09:00:00.000Z' },
      random: { id: () => 'a1', seed: () => 7 },
    },
    createMemoryHistory({ initialEntries: [path] }),
  );
  render(<RouterProvider router={router} />);
  return { store, router, user: userEvent.setup() };
}

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('the pages', () => {
  it('lead from the library to the encounter, with the focus on each heading and a title each', async () => {
    const { store, router, user } = open('/');
    await title('Choose someone to meet');
    await waitFor(() => expect(document.title).toBe('Library · Attune'));
    await expectNoViolations();
    await router.navigate({ to: '/scenarios/$scenarioId', params: { scenarioId: 'small' } });
    expect(await title('Small')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(await screen.findByRole('heading', { name: 'What do you do?' })).toBeVisible();
    expect(await store.load('a1')).toEqual(attemptWith());
    expect(document.title).toBe('Small · Attune');
  });

  it('ask for the own rating before any feedback', async () => {
    const { store, router } = open('/');
    await store.save(attemptWith(SKILLED_MOVES));
    await router.navigate({ to: '/attempts/$attemptId/feedback', params: { attemptId: 'a1' } });
    expect(await title('How do you see it yourself?')).toBeVisible();
  });

  it('show the feedback of an attempt that has been rated', async () => {
    const { store, router } = open('/');
    await store.save(attemptWith([...SKILLED_MOVES, RATE]));
    await router.navigate({ to: '/attempts/$attemptId', params: { attemptId: 'a1' } });
    await waitFor(() => expect(document.title).toBe('Feedback: Small · Attune'));
  });

  it('start from what was kept, not from what they showed before', async () => {
    const { store, router } = open('/');
    await store.save(attemptWith());
    const params = { attemptId: 'a1' };
    await router.navigate({ to: '/attempts/$attemptId', params });
    await title('Small');
    await router.navigate({ to: '/step-away', search: { from: '/attempts/a1' } });
    await title('Step away for a moment');
    await store.save(attemptWith([respond('move')]));
    await router.navigate({ to: '/attempts/$attemptId', params });
    await waitFor(() => expect(screen.getByText('“Thank you.”')).toBeVisible());
  });

  it('meet an address that leads nowhere with plain words', async () => {
    open('/attempts/gone');
    await title('There is nothing here');
    await expectNoViolations();
  });

  it('meet a fault with plain words and a way back', async () => {
    const complaints = [
      vi.spyOn(console, 'error').mockImplementation(() => undefined),
      vi.spyOn(console, 'warn').mockImplementation(() => undefined),
    ];
    open('/scenarios/small', { load: () => Promise.reject(new Error('offline')) });
    expect(await title('Something went wrong')).toBeVisible();
    expect(screen.getByText(/Your answers are kept/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Back to the library' })).toBeVisible();
    for (const spy of complaints) spy.mockRestore();
  });

  it('lead back from stepping away only to a page of their own', async () => {
    open('/step-away?from=//elsewhere.example');
    await title('Step away for a moment');
    expect(screen.getByRole('link', { name: 'To the library' })).toBeVisible();
  });
});

import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { shelf } from 'virtual:scenarios';
import { systemClock } from '#platform/clock.ts';
import { sessionDrafts } from '#platform/draft-store.ts';
import { openAttemptStore } from '#platform/open-attempt-store.ts';
import { cryptoRandom } from '#platform/random.ts';
import { localSettingsStore } from '#platform/settings-store.ts';
import { applyAppearance } from './apply-appearance.ts';
import { createAppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const settings = localSettingsStore();
applyAppearance(settings, document.documentElement);

const router = createAppRouter({
  shelf,
  store: openAttemptStore(),
  drafts: sessionDrafts,
  settings,
  clock: systemClock,
  random: cryptoRandom,
});

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

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
import { createAppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const router = createAppRouter({
  shelf,
  store: openAttemptStore(),
  drafts: sessionDrafts,
  clock: systemClock,
  random: cryptoRandom,
});

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

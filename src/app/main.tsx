import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/first-paint.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { course, shelf } from 'virtual:scenarios';
import { deployedClassFile } from '#platform/class-file.ts';
import { onCleared } from '#platform/cleared-signal.ts';
import { systemClock } from '#platform/clock.ts';
import { localDeviceNotes } from '#platform/device-notes.ts';
import { sessionDrafts } from '#platform/draft-store.ts';
import { keepOfflineCopy, noOfflineCopy } from '#platform/offline/offline-copy.ts';
import { openAttemptStore } from '#platform/open-attempt-store.ts';
import { persistingStore } from '#platform/persisting-store.ts';
import { cryptoRandom } from '#platform/random.ts';
import { localSettingsStore } from '#platform/settings-store.ts';
import { askToPersist } from '#platform/storage-state.ts';
import { applyAppearance } from './apply-appearance.ts';
import { createAppRouter } from './router.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

const settings = localSettingsStore();
const notes = localDeviceNotes();
applyAppearance(settings, document.documentElement);

onCleared(() => {
  sessionDrafts.clear();
  window.location.reload();
});

const router = createAppRouter({
  shelf,
  course,
  store: openAttemptStore().then((store) => persistingStore(store, notes, askToPersist)),
  drafts: sessionDrafts,
  settings,
  notes,
  classFile: deployedClassFile(`${import.meta.env.BASE_URL}class.json`),
  offlineCopy: import.meta.env.PROD
    ? keepOfflineCopy(`${import.meta.env.BASE_URL}sw.js`)
    : noOfflineCopy,
  clock: systemClock,
  random: cryptoRandom,
});

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);

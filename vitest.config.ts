import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { scenarios } from './tools/vite-scenarios.ts';

/** Parts that run in a browser; all other tests run in plain Node. */
const BROWSER_PARTS = 'src/{app,features,platform,testing,text,ui}/**/*.test.ts';

export default defineConfig({
  plugins: [scenarios(), react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'domain',
          environment: 'node',
          // All that the other project does not take, so that no test file is left out of both.
          include: ['{src,tools,tests,bench}/**/*.test.ts'],
          exclude: [BROWSER_PARTS, 'tests/e2e/**'],
          // Property tests walk whole scenarios, and the machine may be slow.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['src/**/*.test.tsx', BROWSER_PARTS],
          setupFiles: ['./src/testing/setup-ui.ts'],
          testTimeout: 20_000,
        },
      },
    ],
  },
});

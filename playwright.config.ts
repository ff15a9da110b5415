import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './tools/chromium.mjs';

const CI = Boolean(process.env['CI']);
const PORT = Number(process.env['ATTUNE_E2E_PORT'] ?? 4179);
/** What is served and tested; a build of one's own beside that of others. */
const DIST = process.env['ATTUNE_E2E_DIST'] ?? 'dist';
const ADDRESS = `http://127.0.0.1:${PORT}`;
/** Null means Playwright's own browser. */
const chromium = process.env['CHROMIUM_PATH'] ?? findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: CI ? 1 : 2,
  fullyParallel: false,
  forbidOnly: CI,
  retries: CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: ADDRESS,
    trace: 'retain-on-failure',
    // Words are there at once, and nothing moves; what is about movement asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      args: CHROMIUM_ARGS,
      ...(chromium === null ? {} : { executablePath: chromium }),
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      use: {
        browserName: 'chromium',
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
  ],
  // Serves what `npm run build` has made; it does not build by itself.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort --outDir ${DIST}`,
    url: ADDRESS,
    reuseExistingServer: false,
    // Playwright asks its server for colours, and Node warns when the environment also says no to them.
    env: { FORCE_COLOR: '0' },
    timeout: 60_000,
  },
});

import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run screenshots`: takes a picture of every screen for docs/images/screens. Not a test. */
export default defineConfig({
  ...base,
  testDir: 'tests/screens',
  testMatch: 'take-screens.ts',
  workers: 2,
  retries: 0,
  timeout: 180_000,
});

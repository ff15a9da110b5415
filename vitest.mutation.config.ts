import { defineConfig } from 'vitest/config';

/** Only the tests of the domain: a mutant there is caught by them, or it is not caught. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/domain/**/*.test.ts'],
    testTimeout: 60_000,
  },
});

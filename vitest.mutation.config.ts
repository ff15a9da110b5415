import { defineConfig } from 'vitest/config';

/**
 * Only the tests of the domain: a mutant there is caught by them, or it is not caught. Property tests
 * and the fuzz run are left out: they would run thousands of times for every mutant, so the score says
 * what the plain examples catch by themselves.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/domain/**/*.test.ts'],
    exclude: [
      '**/corpus.test.ts',
      '**/*.property.test.ts',
      '**/fuzz.test.ts',
      'src/domain/verify/**',
      'src/domain/scenario/**',
    ],
    testTimeout: 60_000,
  },
});

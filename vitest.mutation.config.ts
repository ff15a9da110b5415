import { defineConfig } from 'vitest/config';

/** `ATTUNE_MUTATE=client npx stryker run -m 'src/domain/client/**'`: one folder by its own tests, which is faster. */
const FOLDERS = process.env['ATTUNE_MUTATE'] ?? '{client,debrief,encounter,judgement}';

/** The broken files with their golden messages are the tests of the scenario language. */
const CORPUS = /scenario/.test(FOLDERS) ? ['src/domain/encounter/corpus.test.ts'] : [];

/**
 * Only the tests of the domain: a mutant there is caught by them, or it is not caught. Property tests
 * and the fuzz run are left out: they would run thousands of times for every mutant, so the score says
 * what the plain examples catch by themselves.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: [`src/domain/${FOLDERS}/**/*.test.ts`, ...CORPUS],
    exclude: [
      '**/*.property.test.ts',
      '**/fuzz.test.ts',
      ...(CORPUS.length > 0 ? [] : ['**/corpus.test.ts']),
    ],
    // The tests share nothing that they change, and each mutant would load everything again.
    isolate: false,
    testTimeout: 60_000,
  },
});

/** Every property is tried on the same values on each run; a failure prints the seed and the shrunk value. */
export const SEED = 20_261_122;

/** Set by vitest.mutation.config.ts: thousands of mutants are each tried by the tests. */
const HURRIED = process.env['ATTUNE_MUTATION'] === '1';

/** Parameters of a property that is tried so often, and less often while mutants are tried. */
export const tried = (times: number) => ({
  seed: SEED,
  numRuns: HURRIED ? Math.min(times, 25) : times,
});

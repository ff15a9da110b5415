/** Fine. */
export const FINE = 0;
/** Findings of level error, or input that is not good. */
export const BAD_INPUT = 1;
/** The command itself was called wrongly. */
export const MISUSE = 2;
export type ExitCode = typeof FINE | typeof BAD_INPUT | typeof MISUSE;

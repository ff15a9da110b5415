/** What the command says to whoever started it. */
export const FINE = 0;
/** A finding of level error, or input that is not good. */
export const BAD_INPUT = 1;
/** An unknown verb or option, a missing argument. */
export const MISUSE = 2;

/** How a verb hands back its exit code. */
export type Finish = (code: number) => void;

import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** One place to write to. */
export type Screen = {
  write: (text: string) => void;
  /** Whether a person is looking while it is written. */
  live: boolean;
  /** Columns to wrap at. */
  width: number;
  /** Colours and weights where there is an eye for them; plain text elsewhere. */
  paint: (format: Format, text: string) => string;
};

/** All that a verb needs of the outside, so that tests can stand in for it. */
export type Terminal = {
  out: Screen;
  /** For what must not mix with results: progress, complaints about use. */
  err: Screen;
  input: NodeJS.ReadableStream;
};

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 96;
const NARROWEST = 40;

export const processTerminal = (): Terminal => ({
  out: screenOf(process.stdout, process.env),
  err: screenOf(process.stderr, process.env),
  input: process.stdin,
});

export function screenOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen {
  const coloured = hasColours(stream.isTTY, env);
  return {
    write: (text) => void stream.write(text),
    live: stream.isTTY,
    width: Math.max(NARROWEST, Math.min(WIDEST, stream.columns ?? 80)),
    // Newer versions of Node would ask stdout once more, which may not be the stream that is meant.
    paint: (format, text) => (coloured ? styleText(format, text, { validateStream: false }) : text),
  };
}

/** See no-color.org and force-color.org. */
export function hasColours(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR: no = '', FORCE_COLOR: force = '', TERM: term = '' } = env;
  if (no !== '') return false;
  if (force !== '') return force !== '0';
  return isTerminal === true && term !== 'dumb';
}

export const writeJson = (screen: Screen, value: unknown): void =>
  screen.write(`${JSON.stringify(value, null, 2)}\n`);

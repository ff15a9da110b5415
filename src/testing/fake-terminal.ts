import { Readable } from 'node:stream';
import type { Terminal } from '../cli/terminal.ts';

/** A terminal that keeps what is written to it. Lines of `typed` are there at once, as from a pipe. */
export function fakeTerminal(typed: readonly string[] = []) {
  const written = { out: '', err: '' };
  const screen = (stream: keyof typeof written) => ({
    write: (text: string) => {
      written[stream] += text;
    },
    live: false,
    width: 80,
    paint: (_: unknown, text: string) => text,
  });
  const terminal: Terminal = {
    out: screen('out'),
    err: screen('err'),
    input: Readable.from(typed.map((line) => `${line}\n`)),
  };
  return { terminal, written };
}

import { createInterface, type Interface } from 'node:readline';
import { stripVTControlCharacters, styleText } from 'node:util';

/** What a command writes to and reads from; tests give their own. */
export type Console = {
  /** Lines that are the answer. */
  out: (line: string) => void;
  /** Lines about the run. */
  err: (line: string) => void;
  /** One line from the person, or null when there is no more. */
  ask: (prompt: string) => Promise<string | null>;
  style: (style: Style, text: string) => string;
  /** Characters a line. */
  width: number;
  close: () => void;
};

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** The process's own streams. Colour only on a terminal, and not with NO_COLOR. */
export function processConsole(): Console {
  const { stdout, stderr, stdin, env } = process;
  const colour = stdout.isTTY && !env['NO_COLOR'];
  let lines: Interface | null = null;
  let reader: AsyncIterator<string> | null = null;
  return {
    out: (line) => stdout.write(`${line}\n`),
    err: (line) => stderr.write(`${line}\n`),
    ask: async (prompt) => {
      lines ??= createInterface({ input: stdin });
      reader ??= lines[Symbol.asyncIterator]();
      stdout.write(prompt);
      const next = await reader.next();
      if (!stdin.isTTY && !next.done) stdout.write(`${stripVTControlCharacters(next.value)}\n`);
      return next.done ? null : next.value;
    },
    style: (style, text) => (colour ? styleText(style, text) : text),
    width: Math.min(stdout.columns || 80, 90),
    close: () => lines?.close(),
  };
}

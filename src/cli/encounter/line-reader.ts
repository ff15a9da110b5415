import { createInterface, type Interface } from 'node:readline';

/** Reads lines as they are asked for, from a keyboard or from a pipe. */
export class LineReader {
  readonly #lines: string[] = [];
  readonly #reader: Interface;
  #waiting: ((line: string | null) => void) | null = null;
  #ended = false;

  constructor(input: NodeJS.ReadableStream) {
    this.#reader = createInterface({ input, terminal: false });
    this.#reader.on('line', (line) => this.#take(line));
    this.#reader.on('close', () => {
      this.#ended = true;
      this.#hand(null);
    });
  }

  /** The next line, or null when there will be none any more (Ctrl-D, or the end of the pipe). */
  next(): Promise<string | null> {
    const line = this.#lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (this.#ended) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  close(): void {
    this.#reader.close();
  }

  #take(line: string): void {
    if (this.#waiting === null) this.#lines.push(line);
    else this.#hand(line);
  }

  #hand(line: string | null): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.(line);
  }
}

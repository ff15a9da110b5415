import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import {
  play,
  sessionOf,
  startCourse,
  type Course,
  type SessionPhase,
} from '#domain/encounter/course.ts';
import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Move } from '#domain/encounter/moves.ts';
import type { Screen } from '../terminal.ts';
import { wrap } from '../words/wrap.ts';
import type { LineReader } from './line-reader.ts';

export type SessionSettings = { seed: number; mode: Attempt['mode'] };

/** An encounter that somebody plays at the terminal: the course so far, and the log of moves. */
export class Session {
  readonly moves: Move[] = [];
  readonly seed: number;
  readonly mode: Attempt['mode'];
  readonly screen: Screen;
  readonly #lines: LineReader;
  #course: Course;

  constructor(
    scenario: CompiledScenario,
    { seed, mode }: SessionSettings,
    screen: Screen,
    lines: LineReader,
  ) {
    this.seed = seed;
    this.mode = mode;
    this.screen = screen;
    this.#lines = lines;
    this.#course = startCourse(scenario);
  }

  get course(): Course {
    return this.#course;
  }

  get phase(): SessionPhase {
    return sessionOf(this.#course);
  }

  /** Makes a move; what is offered on screen is always possible. */
  make(move: Move): void {
    const result = play(this.#course, move);
    if (!result.ok) throw new Error(`An offered move was refused: ${result.refusal.reason}`);
    this.#course = result.course;
    this.moves.push(move);
  }

  /** Writes lines, each wrapped; an empty one stays empty. */
  say(...lines: readonly string[]): void {
    for (const line of lines) this.screen.write(`${wrap(line, this.screen.width)}\n`);
  }

  /** Writes text that is laid out already. */
  show(text: string): void {
    this.screen.write(`${text}\n`);
  }

  /** Asks for a line; null when there will be none any more. */
  async ask(prompt: string): Promise<string | null> {
    this.screen.write(this.screen.paint('cyan', `${prompt} `));
    const line = await this.#lines.next();
    // From a pipe nothing is echoed: without this the next text would stand behind the prompt.
    if (line === null) this.screen.write('\n');
    return line === null ? null : line.trim();
  }
}

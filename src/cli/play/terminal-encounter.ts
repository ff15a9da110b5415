import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import { play, sessionOf, startCourse, stateOf, type Course } from '#domain/encounter/course.ts';
import type { Move } from '#domain/encounter/moves.ts';
import { offeredResponses } from '#domain/encounter/offered.ts';
import { beatLine, quoteOf, replyLine } from '#domain/encounter/record.ts';
import type { ClientLine } from '#domain/scenario/scenario.ts';
import { turnFeedback } from '#domain/judgement/feedback.ts';
import { seededRandom, shuffled } from '#domain/verify/seeded-random.ts';
import type { Console } from '../console.ts';
import { wrap } from '../wrap.ts';
import { PAUSE, TEXT } from './terminal-text.ts';
import { askPresence, askRating, askStep } from './terminal-questions.ts';

/** An encounter in the terminal. Gives the moves; a person who stops leaves, and keeps what they did. */
export async function playInTerminal(
  console: Console,
  scenario: CompiledScenario,
  seed: number,
): Promise<Move[]> {
  const session = new TerminalSession(console, scenario, seed);
  return session.run();
}

class TerminalSession {
  readonly #console: Console;
  readonly #scenario: CompiledScenario;
  readonly #seed: number;
  readonly #moves: Move[] = [];
  #course: Course;

  constructor(console: Console, scenario: CompiledScenario, seed: number) {
    this.#console = console;
    this.#scenario = scenario;
    this.#seed = seed;
    this.#course = startCourse(scenario);
  }

  async run(): Promise<Move[]> {
    this.#brief();
    if ((await this.#console.ask(TEXT.begin)) === null) return this.#leave();
    this.#make({ type: 'begin' });
    this.#showMoment();
    while (sessionOf(this.#course) !== 'done') {
      const move =
        sessionOf(this.#course) === 'running' ? await this.#askTurn() : await this.#askStep();
      if (move === 'left') return this.#leave();
    }
    const rating = await askRating(this.#console);
    if (rating !== null) this.#make({ type: 'rate', rating });
    return this.#moves;
  }

  #make(move: Move): void {
    const result = play(this.#course, move);
    if (!result.ok) {
      this.#say(result.refusal.reason);
      return;
    }
    this.#moves.push(move);
    this.#course = result.course;
  }

  #leave(): Move[] {
    this.#make({ type: 'leave' });
    this.#say(TEXT.left);
    return this.#moves;
  }

  #brief(): void {
    const { title, role, setting, briefing, contentNotes } = this.#scenario.source;
    this.#console.out(`\n${this.#console.style('bold', title)}`);
    this.#say(setting.place);
    this.#say(role);
    for (const known of briefing.know) this.#say(`· ${known}`);
    this.#dim(
      `${TEXT.contains} ${contentNotes.map(({ topic, intensity }) => `${topic} (${intensity}/3)`).join(', ')}.`,
    );
    this.#dim(TEXT.keys);
  }

  /** What is seen and heard now. */
  #showMoment(): void {
    const state = stateOf(this.#course);
    const scene =
      sessionOf(this.#course) === 'running'
        ? this.#scenario.beats[state.at]?.source.scene
        : undefined;
    this.#console.out('');
    if (scene !== undefined) this.#dim(scene);
    const line = beatLine(this.#scenario, state);
    if (line !== null) this.#speak(line);
  }

  async #askTurn(): Promise<'made' | 'left'> {
    const state = stateOf(this.#course);
    const offered = offeredResponses(this.#scenario, state).flatMap(
      (index) => this.#scenario.responses[index] ?? [],
    );
    const answers = shuffled(offered, seededRandom(this.#seed * 1000 + state.at));
    this.#console.out('');
    answers.forEach(({ source }, place) => {
      const words = source.say === undefined ? '' : `“${source.say}”`;
      const act = source.do ?? (source.silence ? TEXT.silence : '');
      const text = [words, act === '' ? '' : `(${act})`].filter(Boolean).join(' ');
      this.#console.out(
        `  ${place + 1}  ${wrap(text, this.#console.width - 5, '     ').trimStart()}`,
      );
    });
    const typed = await this.#console.ask(TEXT.answer);
    if (typed === null || typed.trim() === 'q') return 'left';
    const chosen = answers[Number(typed) - 1];
    if (chosen === undefined) await this.#command(typed.trim());
    else this.#respond(chosen.source.id);
    return 'made';
  }

  #respond(response: string): void {
    this.#make({ type: 'respond', response });
    const turn = this.#course.turns.at(-1);
    if (turn === undefined) return;
    this.#console.out(
      `\n${wrap(this.#console.style('cyan', quoteOf(turn.response)), this.#console.width, '    ')}`,
    );
    const reply = replyLine(turn);
    if (reply !== null) this.#speak(reply);
    const fact = turn.fact === null ? undefined : this.#scenario.facts[turn.fact];
    if (fact !== undefined) this.#speak({ says: fact.source.says });
    for (const point of turnFeedback(this.#scenario, turn).slice(0, 1))
      this.#dim(
        `${point.why}${point.alternative === null ? '' : ` ${TEXT.another} “${point.alternative}”`}`,
      );
    this.#showMoment();
  }

  async #command(typed: string): Promise<void> {
    if (typed === 'p') {
      this.#make({ type: 'pause' });
      for (const text of PAUSE) this.#say(text);
      await this.#console.ask(TEXT.resume);
      this.#make({ type: 'resume' });
    } else if (typed === 'b' && this.#course.turns.length > 0) {
      this.#make({ type: 'rewind', toTurn: this.#course.turns.length });
      this.#showMoment();
    } else if (typed === 's') {
      const presence = await askPresence(this.#console);
      if (presence !== null) this.#make({ type: 'presence', presence });
    } else this.#dim(TEXT.keys);
  }

  async #askStep(): Promise<'made' | 'left'> {
    const step = this.#scenario.steps[stateOf(this.#course).at];
    if (step === undefined) return 'left';
    const answer = await askStep(this.#console, step.source, this.#seed);
    if (answer === null) return 'left';
    this.#make({ type: 'follow-through', step: step.source.id, answer });
    return 'made';
  }

  #speak(line: ClientLine): void {
    const { name } = this.#scenario.source.client;
    if (line.says !== undefined)
      this.#console.out(
        wrap(`${this.#console.style('bold', name)}: ${line.says}`, this.#console.width),
      );
    if (line.does !== undefined) this.#dim(line.does);
  }

  #say(text: string): void {
    this.#console.out(wrap(text, this.#console.width));
  }

  #dim(text: string): void {
    this.#console.out(this.#console.style('dim', wrap(text, this.#console.width)));
  }
}

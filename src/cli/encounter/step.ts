import { stateOf } from '#domain/encounter/course.ts';
import type { FollowThroughAnswer } from '#domain/encounter/moves.ts';
import type { FollowThroughStep } from '#domain/scenario/scenario.ts';
import { wrap } from '../words/wrap.ts';
import type { Session } from './session.ts';
import { shuffledFor } from './shuffle.ts';
import { numbersIn } from './stance.ts';

type StepOf<K extends FollowThroughStep['kind']> = Extract<FollowThroughStep, { kind: K }>;
type Listed = { id: string; text: string };

/** What the learner wants instead of answering. */
type Way = 'pause' | 'leave';

/** One step of the follow-through. */
export async function answerStep(session: Session): Promise<void> {
  const { course, screen } = session;
  const step = course.scenario.steps[stateOf(course).at]?.source;
  if (step === undefined) return session.make({ type: 'leave' });
  session.show(`\n${screen.paint('dim', '── After the encounter ──')}`);
  session.show(screen.paint('bold', step.title));
  session.say(step.prompt, '');
  const answer = await answerTo(session, step);
  if (typeof answer === 'string') session.make({ type: answer });
  else session.make({ type: 'follow-through', step: step.id, answer });
}

function answerTo(session: Session, step: FollowThroughStep): Promise<FollowThroughAnswer | Way> {
  switch (step.kind) {
    case 'choose':
      return choose(session, step);
    case 'select':
      return select(session, step);
    case 'order':
      return order(session, step);
    case 'note':
      return note(session, step);
    case 'pause':
      return breathe(session);
  }
}

async function choose(
  session: Session,
  step: StepOf<'choose'>,
): Promise<FollowThroughAnswer | Way> {
  const options = list(session, step.options, step.id);
  for (;;) {
    const line = await askOrWay(session, `One of 1–${options.length} >`);
    if (typeof line !== 'object') return line;
    const option = options[Number(line.text) - 1];
    if (option !== undefined) return { kind: 'choose', option: option.id };
    session.say(`Type one number from 1 to ${options.length}, p to pause or q to leave.`);
  }
}

async function select(
  session: Session,
  step: StepOf<'select'>,
): Promise<FollowThroughAnswer | Way> {
  const options = list(session, step.options, step.id);
  for (;;) {
    const line = await askOrWay(session, 'All that are right, such as 1 3 >');
    if (typeof line !== 'object') return line;
    const chosen = [...new Set(numbersIn(line.text))].map((number) => options[number - 1]);
    const known = chosen.flatMap((option) => (option === undefined ? [] : [option.id]));
    if (known.length > 0 && known.length === chosen.length)
      return { kind: 'select', options: known };
    session.say(`Type numbers from 1 to ${options.length}, p to pause or q to leave.`);
  }
}

async function order(session: Session, step: StepOf<'order'>): Promise<FollowThroughAnswer | Way> {
  const items = list(session, step.items, step.id);
  for (;;) {
    const line = await askOrWay(session, 'All numbers, first things first >');
    if (typeof line !== 'object') return line;
    const given = numbersIn(line.text).map((number) => items[number - 1]);
    const ids = new Set(given.flatMap((item) => (item === undefined ? [] : [item.id])));
    if (ids.size === items.length && given.length === items.length)
      return { kind: 'order', items: [...ids] };
    session.say(`Type each number from 1 to ${items.length} once, p to pause or q to leave.`);
  }
}

async function note(session: Session, step: StepOf<'note'>): Promise<FollowThroughAnswer | Way> {
  session.say('Write your note. An empty line ends it.');
  const written: string[] = [];
  for (;;) {
    const line = await session.ask('│');
    if (written.length === 0 && (line === null || line === 'q')) return 'leave';
    if (written.length === 0 && line === 'p') return 'pause';
    if (line === null || (line === '' && written.length > 0)) break;
    if (line !== '') written.push(line);
  }
  session.say('', 'What of this is in your note?');
  step.checklist.forEach((item, place) => showItem(session, place, item));
  const line = (await session.ask('Numbers, or Enter for none >')) ?? '';
  const ticked = [...new Set(numbersIn(line))]
    .filter((number) => number >= 1 && number <= step.checklist.length)
    .map((number) => number - 1);
  session.say('', 'A note that would do:');
  session.show(session.screen.paint('dim', wrap(step.model, session.screen.width, '  ')));
  return { kind: 'note', text: written.join('\n'), ticked };
}

async function breathe(session: Session): Promise<FollowThroughAnswer | Way> {
  const line = await askOrWay(session, 'Enter goes on >');
  return typeof line === 'object' ? { kind: 'pause' } : line;
}

async function askOrWay(session: Session, prompt: string): Promise<{ text: string } | Way> {
  const line = await session.ask(`\n${prompt}`);
  if (line === null || line.toLowerCase() === 'q') return 'leave';
  return line.toLowerCase() === 'p' ? 'pause' : { text: line };
}

/** Shows what can be taken, shuffled, and gives it in the order in which it is shown. */
function list(session: Session, items: readonly Listed[], name: string): Listed[] {
  const shown = shuffledFor<Listed>(items, session.seed, name);
  shown.forEach(({ text }, place) => showItem(session, place, text));
  return shown;
}

function showItem(session: Session, place: number, text: string): void {
  const { screen } = session;
  const number = screen.paint('bold', `${place + 1}`.padStart(3));
  session.show(`${number}  ${wrap(text, screen.width, '     ', '')}`);
}

import { stateOf } from '#domain/encounter/course.ts';
import type { CompiledResponse } from '#domain/encounter/compiled.ts';
import { offeredResponses } from '#domain/encounter/offered.ts';
import { helpText } from './briefing-text.ts';
import { answersText, exchangeText, openingText } from './moment-text.ts';
import { noteText } from './note-text.ts';
import type { Session } from './session.ts';
import { shuffledFor } from './shuffle.ts';
import { changeStance } from './stance.ts';

/** One moment of the talk: shows it, and asks until the learner has answered, gone back, rested or left. */
export async function takeTurn(session: Session): Promise<void> {
  const { screen, course } = session;
  const turns = course.turns.length;
  session.show(openingText(screen, course));
  for (;;) {
    const answers = answersNow(session);
    if (answers.length === 0) {
      session.say('No answer is offered here: the scenario has a dead end, which `check` reports.');
      return session.make({ type: 'leave' });
    }
    session.show(answersText(screen, answers));
    const line = (await session.ask(`\n1–${answers.length}, or ? for more >`)) ?? 'q';
    const chosen = answers[Number(line) - 1];
    if (/^\d+$/.test(line) && chosen !== undefined) return respond(session, chosen);
    switch (line.toLowerCase()) {
      case 's':
        await changeStance(session);
        break;
      case 'b':
        if (session.mode === 'practice' && turns > 0) return goBack(session, turns);
        session.say(
          turns === 0 ? 'This is the first turn.' : 'In an assessment there is no going back.',
          '',
        );
        break;
      case 'p':
        return session.make({ type: 'pause' });
      case 'q':
        return session.make({ type: 'leave' });
      default:
        session.say(
          `Type a number from 1 to ${answers.length}. ${sentence(helpText(session.mode))}`,
          '',
        );
    }
  }
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The whole beat is shuffled and then narrowed, so that an answer that comes or goes moves no other. */
function answersNow({ course, seed }: Session): CompiledResponse[] {
  const { scenario } = course;
  const state = stateOf(course);
  const beat = scenario.beats[state.at];
  const offered = new Set(offeredResponses(scenario, state));
  if (beat === undefined) return [];
  return shuffledFor(beat.responses, seed, beat.source.id).flatMap((index) =>
    offered.has(index) ? (scenario.responses[index] ?? []) : [],
  );
}

function respond(session: Session, { source }: CompiledResponse): void {
  session.make({ type: 'respond', response: source.id });
  const turn = session.course.turns.at(-1);
  if (turn === undefined) return;
  session.show(exchangeText(session.screen, session.course, turn));
  if (session.mode === 'practice') session.show(noteText(session.screen, session.course, turn));
}

function goBack(session: Session, toTurn: number): void {
  session.make({ type: 'rewind', toTurn });
  session.say('', `Back to turn ${toTurn}.`);
}

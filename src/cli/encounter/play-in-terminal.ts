import type { CompiledScenario } from '#domain/encounter/compiled.ts';
import type { PlayResult } from '../play/read-moves.ts';
import type { Screen } from '../terminal.ts';
import { briefingText } from './briefing-text.ts';
import { LineReader } from './line-reader.ts';
import { rate } from './rate.ts';
import { rest } from './rest.ts';
import { Session, type SessionSettings } from './session.ts';
import { answerStep } from './step.ts';
import { takeTurn } from './talk.ts';

/** Lets a person play: briefing, talk, follow-through, own rating. Feedback is the caller's. */
export async function playInTerminal(
  scenario: CompiledScenario,
  settings: SessionSettings,
  screen: Screen,
  input: NodeJS.ReadableStream,
): Promise<PlayResult> {
  const lines = new LineReader(input);
  try {
    const session = new Session(scenario, settings, screen, lines);
    await run(session);
    return { ok: true, value: { course: session.course, moves: session.moves } };
  } finally {
    lines.close();
  }
}

async function run(session: Session): Promise<void> {
  for (;;) {
    switch (session.phase) {
      case 'briefing':
        await brief(session);
        break;
      case 'running':
        await takeTurn(session);
        break;
      case 'followThrough':
        await answerStep(session);
        break;
      case 'paused':
      case 'followThroughPaused':
        await rest(session);
        break;
      case 'done':
      case 'left':
        await rate(session);
        return;
    }
  }
}

async function brief(session: Session): Promise<void> {
  session.show(briefingText(session.screen, session.course.scenario.source, session.mode));
  const line = await session.ask('Enter begins, q leaves >');
  session.make({ type: line === null || line.toLowerCase() === 'q' ? 'leave' : 'begin' });
}

import { DIMENSIONS, type Dimension } from '#domain/technique/vocabulary.ts';
import { DIMENSION_NAMES } from '../words/names.ts';
import type { Session } from './session.ts';

const QUESTIONS: Record<Dimension, string> = {
  activeListening: 'Did you hear and give back what was said?',
  empathy: 'Did you grasp how it was for them, and show it?',
  safety: 'Did you notice danger, ask, and act?',
};

/** The learner's own view, before the feedback. Nothing to rate, or no wish to: that is all right. */
export async function rate(session: Session): Promise<void> {
  if (session.phase === 'left') session.say('', 'You ended it here. That is always all right.');
  if (session.course.turns.length === 0) return;
  const { screen } = session;
  session.show(`\n${screen.paint('bold', 'Your own view, before the feedback')}`);
  session.say(
    '0 harmful or absent, 1 limited, 2 developing, 3 proficient, 4 skilled under pressure.',
  );
  const rating: Partial<Record<Dimension, number>> = {};
  for (const dimension of DIMENSIONS) {
    session.say('', `${DIMENSION_NAMES[dimension]}: ${QUESTIONS[dimension]}`);
    const level = await askLevel(session);
    if (level === null) return;
    rating[dimension] = level;
  }
  const { activeListening = 0, empathy = 0, safety = 0 } = rating;
  session.make({ type: 'rate', rating: { activeListening, empathy, safety } });
}

/** Null when the learner would rather not. */
async function askLevel(session: Session): Promise<number | null> {
  for (;;) {
    const line = await session.ask('0 to 4, Enter skips the rating >');
    if (line === null || line === '') return null;
    if (/^[0-4]$/.test(line)) return Number(line);
    session.say('Type a number from 0 to 4.');
  }
}

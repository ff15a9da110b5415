import type { Session } from './session.ts';

/** The pause: a calm page with help, and two ways on. */
export async function rest(session: Session): Promise<void> {
  const { screen } = session;
  session.show(`\n${screen.paint('bold', 'Paused')}`);
  session.say(
    'Take the time you need. A pause never counts against you.',
    '',
    'Put both feet on the floor. Feel what holds you up.',
    'Breathe in while you count to four, and out while you count to six. Five times, or as often as you want.',
    'Look around. Name five things that you see, four that you can touch, three that you hear.',
    '',
    'Talk to someone: in the United States, call or text 988, or chat at 988lifeline.org, free and at any hour, for you as much as for anyone. If you or someone else is in danger now, call 911. Your field instructor and the counseling service of your school are there for this as well.',
    '',
  );
  const line = await session.ask('Enter goes on, q leaves >');
  session.make({ type: line === null || line.toLowerCase() === 'q' ? 'leave' : 'resume' });
}

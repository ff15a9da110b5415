import { presenceAt } from '#domain/client/presence.ts';
import { stateOf } from '#domain/encounter/course.ts';
import type { Presence, PresenceChannel } from '#domain/scenario/vocabulary.ts';
import type { Session } from './session.ts';

type Choice = {
  [C in PresenceChannel]: { channel: C; value: Presence[C]; label: string };
}[PresenceChannel];

const CHOICES: readonly Choice[] = [
  { channel: 'distance', value: 'far', label: 'far' },
  { channel: 'distance', value: 'two-arms', label: 'two arms' },
  { channel: 'distance', value: 'near', label: 'near' },
  { channel: 'posture', value: 'open', label: 'open' },
  { channel: 'posture', value: 'neutral', label: 'neutral' },
  { channel: 'posture', value: 'looming', label: 'standing over' },
  { channel: 'voice', value: 'soft', label: 'soft' },
  { channel: 'voice', value: 'level', label: 'level' },
  { channel: 'voice', value: 'loud', label: 'loud' },
  { channel: 'eyes', value: 'away', label: 'away' },
  { channel: 'eyes', value: 'soft', label: 'soft' },
  { channel: 'eyes', value: 'fixed', label: 'fixed' },
];

/** Shows how the learner is in the room, and lets them change it. */
export async function changeStance(session: Session): Promise<void> {
  const { course, screen } = session;
  const now = presenceAt(stateOf(course).presence);
  // Through a camera only the voice reaches the client.
  const choices = CHOICES.filter(({ channel }) => course.scenario.inPerson || channel === 'voice');
  const channels = [...new Set(choices.map(({ channel }) => channel))];
  session.say('', 'How you are there (what is now in brackets):');
  for (const channel of channels) {
    const options = choices.flatMap((choice, place) => {
      if (choice.channel !== channel) return [];
      const text = `${place + 1} ${choice.label}`;
      return [now[channel] === choice.value ? screen.paint('bold', `[${text}]`) : ` ${text} `];
    });
    session.show(`  ${channel.padEnd(9)}${options.join(' ')}`);
  }
  const line = (await session.ask('Numbers to change, Enter to leave it >')) ?? '';
  const picked = numbersIn(line).flatMap((number) => choices[number - 1] ?? []);
  if (picked.length > 0)
    session.make({
      type: 'presence',
      presence: Object.fromEntries(picked.map(({ channel, value }) => [channel, value])),
    });
  session.say('');
}

/** Every whole number in a line, whatever stands between them. */
export const numbersIn = (line: string): number[] => (line.match(/\d+/g) ?? []).map(Number);

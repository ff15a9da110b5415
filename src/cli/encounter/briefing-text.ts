import type { Attempt } from '#domain/encounter/attempt.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';
import type { Screen } from '../terminal.ts';
import { wrap } from '../words/wrap.ts';

const INTENSITIES = ['', 'touched on', 'talked about', 'at the centre'];

/** What a learner is told before it starts. */
export function briefingText(screen: Screen, scenario: Scenario, mode: Attempt['mode']): string {
  const { title, setting, minutes, role, briefing, contentNotes, alternative } = scenario;
  const { paint, width } = screen;
  const heading = (text: string) => `\n${paint('bold', text)}`;
  const list = (items: readonly string[]) => items.map((item) => wrap(item, width, '    ', '  • '));
  return [
    '',
    paint(['bold', 'underline'], title),
    wrap(`${setting.place} About ${minutes} minutes.`, width),
    heading('Who you are'),
    wrap(role, width, '  '),
    heading('What you know'),
    ...list(briefing.know),
    heading('What you are there for'),
    ...list(briefing.goals),
    heading('What comes up'),
    ...list(
      contentNotes.map(({ topic, intensity }) => `${topic} (${INTENSITIES[intensity] ?? ''})`),
    ),
    ...(alternative === undefined
      ? []
      : [
          wrap(`Rather not? The scenario "${alternative}" practices the same skills.`, width, '  '),
        ]),
    heading('How it works'),
    ...list([
      'Type the number of what you say or do. No answer is always first, longest or best.',
      helpText(mode),
      'Pause or leave whenever you want. It never counts against you. The people are made up.',
    ]),
    '',
  ].join('\n');
}

/** What else can be typed. */
export const helpText = (mode: Attempt['mode']): string =>
  [
    's changes how you stand and speak',
    ...(mode === 'practice' ? ['b goes back one turn'] : []),
    'p pauses',
    'q leaves',
    '? shows this again.',
  ].join(', ');

import type { Course } from '#domain/encounter/course.ts';
import type { TurnRecord } from '#domain/encounter/record.ts';
import { turnFeedback } from '#domain/judgement/feedback.ts';
import type { Screen } from '../terminal.ts';
import { wrap } from '../words/wrap.ts';

/** Practice only: what the last answer was, what it did to the client, and another way. */
export function noteText(screen: Screen, course: Course, turn: TurnRecord): string {
  const { scenario } = course;
  const points = turnFeedback(scenario, turn);
  const better = points.find(({ alternative }) => alternative !== null)?.alternative ?? null;
  const lines = [
    `What it was: ${turn.techniques.map(({ name }) => name).join(' · ')}`,
    `What it did: ${effectInWords(turn, firstName(scenario.source.client.name))}`,
    ...(better === null ? [] : [`Another way: “${better}”`]),
    `Why: ${turn.response.source.why}`,
  ];
  return screen.paint(
    'dim',
    lines.map((line) => wrap(line, screen.width, '  │   ', '  │ ')).join('\n'),
  );
}

/** The first name, or all of it after a title. */
export function firstName(name: string): string {
  const [first = name] = name.split(' ');
  return first.endsWith('.') ? name : first;
}

/** From this many points on a change is one that anybody in the room would notice. */
const CLEAR = 10;

/** Behaviour in words, from how far the client moved. Never figures: the learner reads the person. */
function effectInWords(turn: TurnRecord, name: string): string {
  const change = (vital: 'arousal' | 'trust' | 'engagement') =>
    turn.after[vital] - turn.before[vital];
  const arousal = change('arousal');
  const trust = change('trust');
  const parts: string[] = [];
  if (arousal < 0) parts.push(arousal <= -CLEAR ? 'calms down clearly' : 'calms down a little');
  if (arousal > 0) parts.push(arousal >= CLEAR ? 'tenses up sharply' : 'tenses up a little');
  if (trust > 0) parts.push(trust >= CLEAR ? 'opens up to you' : 'opens up a little');
  if (trust < 0) parts.push('closes up');
  if (change('engagement') <= -CLEAR) parts.push('pulls away');
  if (turn.fact !== null) parts.push('tells you something new');
  return parts.length === 0 ? `Not much changes for ${name}.` : `${name} ${inARow(parts)}.`;
}

const inARow = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

import { stateOf, type Course } from '#domain/encounter/course.ts';
import { CONCLUDED } from '#domain/encounter/state.ts';
import { runFeedback, type FeedbackPoint } from '#domain/judgement/feedback.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { LEAPS_STEPS } from '#domain/technique/vocabulary.ts';
import { firstName } from '../encounter/note-text.ts';
import type { Screen } from '../terminal.ts';
import { ENDING_NAMES, LEAPS_NAMES } from '../words/names.ts';
import { wrap } from '../words/wrap.ts';
import { dimensionsText } from './dimensions-text.ts';
import { placeName } from './place-name.ts';
import { dutiesText, safetyText } from './safety-text.ts';

/** The feedback in words: safety first, then how it ended, the three sides, and what to try next time. */
export function feedbackText(screen: Screen, course: Course, judgement: Judgement): string {
  if (course.turns.length === 0)
    return `${wrap('Nothing was said yet, so there is nothing to look back on.', screen.width)}\n`;
  const blocks = [
    leadText(screen, judgement),
    safetyText(screen, course, judgement),
    endingText(screen, course),
    dimensionsText(screen, course, judgement),
    leapsText(screen, judgement),
    ...pointsText(screen, course, judgement),
    dutiesText(screen, judgement),
    wrap(CLOSING, screen.width),
  ];
  return `\n${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const CLOSING =
  'Take a breath, and feel both feet on the floor. A mistake made here is one that you have already learned from.';

const INCOMPLETE =
  'The encounter was left before its end. What follows covers what happened up to there; duties that come due at the end are not judged.';

function leadText({ paint, width }: Screen, judgement: Judgement): string {
  const lead =
    'Feedback to learn from, not a grade. Weights, levels and effects are our own assumptions.';
  return [
    paint(['bold', 'underline'], 'Feedback'),
    wrap(lead, width),
    ...(judgement.complete ? [] : [wrap(INCOMPLETE, width)]),
  ].join('\n');
}

function endingText({ paint, width }: Screen, course: Course): string {
  const state = stateOf(course);
  const ending = state.stage === CONCLUDED ? course.scenario.endings[state.at]?.source : undefined;
  if (ending === undefined) return '';
  const { name } = course.scenario.source.client;
  const part = (title: string, text: string) => wrap(`${title}: ${text}`, width, '    ', '  ');
  return [
    paint('bold', `How it ended: ${ending.title}`),
    `  ${ENDING_NAMES[ending.kind]}`,
    part(`What ${firstName(name)} felt`, ending.felt),
    part('What changed', ending.changed),
    part('What did not', ending.unchanged),
    part('The next day', ending.nextDay),
  ].join('\n');
}

const QUALITIES = { none: 'not shown', attempted: 'attempted', clear: 'clear', strong: 'strong' };

function leapsText({ paint, width }: Screen, { leaps }: Judgement): string {
  const lamps = LEAPS_STEPS.map((step) => {
    const { quality, turns } = leaps[step];
    const when =
      turns.length === 0 ? '' : ` (${turns.length === 1 ? 'turn' : 'turns'} ${turns.join(', ')})`;
    return wrap(
      `${LEAPS_NAMES[step].padEnd(11)}${QUALITIES[quality]}${when}`,
      width,
      '             ',
      '  ',
    );
  });
  return [paint('bold', 'L.E.A.P.S., a cycle and not a checklist'), ...lamps].join('\n');
}

function pointsText(screen: Screen, course: Course, judgement: Judgement): string[] {
  const points = runFeedback(course, judgement);
  const block = (title: string, tone: FeedbackPoint['tone']) => {
    const own = points.filter((point) => point.tone === tone);
    if (own.length === 0) return '';
    const texts = samePlaces(own).map((group) => pointText(screen, course, group));
    return [screen.paint('bold', title), texts.join('\n\n')].join('\n');
  };
  return [block('What to try next time', 'change'), block('What went well', 'strength')];
}

/** Points about the same answer are told together: it is quoted once. */
function samePlaces(points: readonly FeedbackPoint[]): FeedbackPoint[][] {
  const groups = new Map<string, FeedbackPoint[]>();
  for (const point of points) {
    const place = `${point.turn} ${point.step}`;
    groups.set(place, [...(groups.get(place) ?? []), point]);
  }
  return [...groups.values()];
}

/** The four parts: the goal of the moment, what was done, why it matters here, another way. */
function pointText(
  { paint, width }: Screen,
  course: Course,
  group: readonly FeedbackPoint[],
): string {
  const [first] = group;
  if (first === undefined) return '';
  const { did, why, alternative } = first;
  const part = (text: string) => wrap(text, width, '    ', '  ');
  return [
    paint('cyan', `  ${placeName(course, first)}`),
    part(`The goal here was to ${group.map(({ goal }) => goal).join(', and to ')}.`),
    part(`You: “${did}”`),
    part(`Why it matters: ${why}`),
    ...(alternative === null ? [] : [part(`Another way: “${alternative}”`)]),
  ].join('\n');
}

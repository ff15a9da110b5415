import type { Course } from '#domain/encounter/course.ts';
import { runFeedback } from '#domain/judgement/feedback.ts';
import { indicatorById } from '#domain/judgement/rubric.ts';
import type { Judgement } from '#domain/judgement/judgement.ts';
import { criticalErrorByCode } from '#domain/technique/critical-error-catalogue.ts';
import { DIMENSIONS, LEAPS_STEPS } from '#domain/technique/vocabulary.ts';
import type { Console } from './console.ts';
import { wrap } from './wrap.ts';

const NAMES = { activeListening: 'Active listening', empathy: 'Empathy', safety: 'Safety' };
const LEVELS = [
  'harmful or absent',
  'limited',
  'developing',
  'proficient',
  'skilled under pressure',
];

/** Feedback for people: safety first, then the levels with their evidence, then what to change. */
export function printFeedback(console: Console, course: Course, judgement: Judgement): void {
  const say = (text: string, indent = '') => console.out(wrap(text, console.width, indent));
  const head = (text: string) => console.out(`\n${console.style('bold', text)}`);

  const ending = course.scenario.source.endings.find(({ id }) => id === judgement.ending?.id);
  head(ending === undefined ? 'You left before the end' : ending.title);
  if (ending !== undefined)
    for (const text of [ending.felt, ending.changed, ending.unchanged, ending.nextDay]) say(text);

  if (judgement.criticalErrors.length > 0) head('Safety first');
  for (const error of judgement.criticalErrors) {
    const place = error.turn === null ? 'afterwards' : `turn ${error.turn}`;
    const repaired = error.repaired ? ', which you put right' : '';
    say(
      `${console.style(error.severity === 'red' ? 'red' : 'yellow', error.severity)} ${error.code} ${criticalErrorByCode(error.code).name} (${place}${repaired}): “${error.quote}”`,
      '  ',
    );
    say(criticalErrorByCode(error.code).why, '    ');
  }

  head('Levels');
  for (const dimension of DIMENSIONS) {
    const { level, opportunities, capped } = judgement.dimensions[dimension];
    const words =
      level === null
        ? 'not observable'
        : `${level}, ${LEVELS[Math.floor(level)]}${capped ? ', held down by a red error' : ''}`;
    console.out(`  ${NAMES[dimension]}: ${words} (${opportunities} opportunities)`);
    for (const point of judgement.evidence.filter(
      ({ indicator }) => indicatorById(indicator).dimension === dimension,
    ))
      say(
        `${point.indicator} ${point.level} · ${point.turn === null ? (point.step ?? '') : `turn ${point.turn}`} · ${point.technique ?? point.rule ?? point.kind} · “${point.quote}”`,
        '    ',
      );
  }
  head('L.E.A.P.S.');
  console.out(
    `  ${LEAPS_STEPS.map((step) => `${step} ${judgement.leaps[step].quality}`).join(' · ')}`,
  );

  for (const point of runFeedback(course, judgement)) {
    head(point.tone === 'strength' ? 'What went well' : 'To change');
    say(`The goal here was to ${point.goal}.`, '  ');
    say(`You: “${point.did}”`, '  ');
    say(point.why, '  ');
    if (point.alternative !== null) say(`Another way: “${point.alternative}”`, '  ');
  }
  console.out('');
  say(
    console.style(
      'dim',
      'Scores are formative: feedback for practice, from a rubric that rests on consensus. Your debriefing is with people.',
    ),
  );
}

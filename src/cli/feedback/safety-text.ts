import type { Course } from '#domain/encounter/course.ts';
import type { CriticalErrorFinding, Judgement, RuleFinding } from '#domain/judgement/judgement.ts';
import { criticalErrorByCode } from '#domain/technique/critical-error-catalogue.ts';
import type { Screen } from '../terminal.ts';
import { wrap } from '../words/wrap.ts';
import { placeName } from './place-name.ts';

/** The safety review: it comes first, because warmth cannot make up for it. Empty when there is nothing. */
export function safetyText(screen: Screen, course: Course, { criticalErrors }: Judgement): string {
  if (criticalErrors.length === 0) return '';
  const grave = criticalErrors.some(({ severity }) => severity === 'red');
  const title = grave ? 'Safety review' : 'Worth a second look';
  return [
    screen.paint(['bold', grave ? 'red' : 'yellow'], title),
    ...criticalErrors.map((error) => errorText(screen, course, error)),
  ].join('\n');
}

function errorText({ paint, width }: Screen, course: Course, error: CriticalErrorFinding): string {
  const { code, severity, repaired, quote } = error;
  const { name, why } = criticalErrorByCode(code);
  const word = severity === 'red' ? paint('red', 'Serious') : paint('yellow', 'To watch');
  const part = (text: string) => wrap(text, width, '    ');
  return [
    `  ${word}: ${name} (${code}). ${placeName(course, error)}.`,
    ...(quote === '' ? [] : [part(`“${quote}”`)]),
    part(why),
    ...(repaired ? [part('You put it right within two turns. That is a skill of its own.')] : []),
  ].join('\n');
}

const STANDINGS: Record<RuleFinding['status'], string> = {
  dormant: 'did not come up',
  open: 'left open',
  kept: 'done',
  repaired: 'late, but put right',
  broken: 'not done in time',
};

/** What had to be done here, and how it stands. */
export function dutiesText({ paint, width }: Screen, { rules }: Judgement): string {
  const due = rules.filter(({ status }) => status !== 'dormant');
  if (due.length === 0) return '';
  const lines = due.map(({ duty, status, turn }) => {
    const when = turn === null ? '' : `, turn ${turn}`;
    return wrap(`${duty} (${STANDINGS[status]}${when})`, width, '    ', '  • ');
  });
  return [paint('bold', 'Duties'), ...lines].join('\n');
}

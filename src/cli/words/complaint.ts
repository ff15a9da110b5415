import type { Screen } from '../terminal.ts';
import { wrap } from './wrap.ts';

/** Something to tell about a place in a file. */
export type Complaint = {
  level: 'error' | 'warning' | 'note';
  /** "file:line:column", or what else names the place. */
  where: string;
  message: string;
  hint: string;
  /** The rule or the code, to look it up by. */
  name: string;
};

const LOOK = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  note: ['cyan', 'bold'],
} as const;

/** A complaint as people read it: level, place, message, hint. */
export function complaintText(screen: Screen, complaint: Complaint, indent = ''): string {
  const { level, where, message, hint, name } = complaint;
  const { paint, width } = screen;
  const lines = [
    `${indent}${paint([...LOOK[level]], level)} ${where} ${paint('dim', `[${name}]`)}`,
    wrap(message, width, `${indent}  `),
  ];
  if (hint !== '') lines.push(paint('dim', wrap(hint, width, `${indent}  `)));
  return lines.join('\n');
}

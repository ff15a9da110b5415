import type { Path } from '../problem.ts';
import { valueAt } from './schema-walk.ts';

/** A value in a sentence: what was found. */
export function foundWords(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (typeof value === 'string') return `the text "${shortened(value)}"`;
  if (typeof value === 'number')
    return Number.isFinite(value) ? `the number ${value}` : 'not an ordinary number';
  if (typeof value === 'boolean') return `the word ${value}`;
  return Array.isArray(value) ? 'a list' : 'a map (keys with values)';
}

/** Types as Zod names them, in a sentence. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** What to write where a value has the wrong type. */
export function typeHint(expected: readonly string[], value: unknown): string {
  const known = [...new Set(expected.map((type) => TYPES[type] ?? type))];
  const words = known.join(' or ');
  if (value === null) return `Write ${words} after the colon, or take the key out.`;
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Write ${words}; a text that looks like a number or like true needs quotes.`;
  }
  if (expected.length > 1) return `Write ${words}.`;
  if (expected[0] === 'array')
    return 'Write a list: one entry a line, each after "- ", or [] for an empty one.';
  if (expected[0] === 'object')
    return 'Write keys with values, each on a line of its own and indented.';
  if (expected[0] === 'number' && typeof value === 'string')
    return 'Write a number, without quotes.';
  if (expected[0] === 'boolean') return 'Write true or false, without quotes.';
  return `Write ${words}.`;
}

/** The value at a path as the subject of a sentence: `"title"`, `Entry 2 of "techniques"`. */
export function subject(path: Path, data: unknown): string {
  const name = nameOf(path, data);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same within a sentence; entries with an id are called by it. */
export function nameOf(path: Path, data: unknown): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `"${last}"`;
  const list = path.findLast((step) => typeof step === 'string') ?? 'the list';
  const id = valueAt(data, [...path, 'id']);
  return `entry ${last + 1} of "${list}"${typeof id === 'string' ? ` ("${shortened(id)}")` : ''}`;
}

export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 48 ? `${line.slice(0, 47)}…` : line;
}

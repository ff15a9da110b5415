import { z } from 'zod';
import { rule } from './rule.ts';

/** Anything that looks like a tag, an entity or a script address: text is shown as text, so it never helps. */
const MARKUP = /<\/?[a-z!][^>]*>?|&#?[a-z0-9]{2,8};|javascript:/i;

/** What cannot be seen or printed, written with an escape in double quotes. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Plain text that a person reads, 1 to `max` characters, without markup. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(
      (value) => !MARKUP.test(value),
      rule('markup-in-text', 'contains HTML or a script', 'Text is plain: write the words only.'),
    )
    .refine(
      (value) => !CONTROL.test(value),
      rule('control-character', 'contains a character that cannot be printed', 'Take it out.'),
    );

export const line = text(400);
export const paragraph = text(1200);

const RESERVED = new Set(['__proto__', 'prototype', 'constructor', 'end']);
const notReserved = rule(
  'reserved-name',
  'is a name that the program uses itself',
  'Choose another name.',
);

/** A name that other parts of the file refer to: lower-case words with hyphens. */
export const id = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'Write lower-case words joined by hyphens, such as "first-sentence".',
  })
  .refine((value) => !RESERVED.has(value), notReserved);

/** Flags are written with underscores, so that they are not mistaken for ids. */
export const flag = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, {
    error: 'Write lower-case words joined by underscores, such as "audience_removed".',
  })
  .refine((value) => !RESERVED.has(value), notReserved);

/** A level of the client's state: 0 to 100 in steps of five. */
export const vital = z.int().min(0).max(100).multipleOf(5);

export const isoDate = z.iso.date({ error: 'Write a date such as 2026-11-20.' });

/** One or several, always read as a list. */
export const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

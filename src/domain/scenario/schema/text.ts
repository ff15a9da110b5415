import { z } from 'zod';

/** Anything that looks like a tag, an entity or a script address: text is shown as text, so it never helps. */
const MARKUP = /<\/?[a-z!][^>]*>?|&#?[a-z0-9]{2,8};|javascript:/i;

/** Plain text that a person reads, 1 to `max` characters, without markup. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1, { error: 'is empty; write at least one character' })
    .max(max, { error: `is too long; ${max} characters at most` })
    .refine((value) => !MARKUP.test(value), {
      error: 'contains HTML or a script; text is plain, write the words only',
    });

export const line = text(400);
export const paragraph = text(1200);

const RESERVED = new Set(['__proto__', 'prototype', 'constructor', 'end']);

/** A name that other parts of the file refer to: lower-case words with hyphens. */
export const id = z
  .string()
  .max(60, { error: 'is too long; 60 characters at most' })
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'must be lower-case words joined by hyphens, such as "first-sentence"',
  })
  .refine((value) => !RESERVED.has(value), { error: 'is a reserved word; choose another name' });

/** Flags are written with underscores, so that they are not mistaken for ids. */
export const flag = z
  .string()
  .max(60, { error: 'is too long; 60 characters at most' })
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, {
    error: 'must be lower-case words joined by underscores, such as "audience_removed"',
  })
  .refine((value) => !RESERVED.has(value), { error: 'is a reserved word; choose another name' });

/** A level of the client's state: 0 to 100 in steps of five. */
export const vital = z
  .int({ error: 'must be a whole number' })
  .min(0, { error: 'must be 0 or more' })
  .max(100, { error: 'must be 100 or less' })
  .multipleOf(5, { error: 'must be a multiple of five (0, 5, 10 … 100)' });

export const isoDate = z.iso.date({ error: 'must be a date such as 2026-11-20' });

/** One or several, always read as a list. */
export const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item, z.array(item).min(1, { error: 'needs at least one entry' })]);

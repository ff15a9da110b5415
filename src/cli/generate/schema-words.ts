import type { JsonSchema } from '#domain/scenario/json-schema.ts';
import { code, toHeading } from './markdown.ts';

/** Lists of words up to this length are written out; the reader looks up longer ones. */
const MOST_WORDS = 20;

/** Patterns that have a name in the language. */
const FORMS: Readonly<Record<string, string>> = {
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'id',
  '^[a-z][a-z0-9]*(_[a-z0-9]+)*$': 'flag',
  '^\\d+\\.\\d+\\.\\d+$': 'version, such as 1.0.0',
  '^[a-z]{2}(-[A-Z]{2})?$': 'language code, such as en',
};

/** The name of the definition that a schema refers to; null when it is written out in place. */
export const referredTo = (schema: JsonSchema): string | null =>
  schema.$ref === undefined ? null : schema.$ref.replace('#/$defs/', '');

/** A type with its range, in words. */
export function typeWords(schema: JsonSchema): string {
  const name = referredTo(schema);
  if (name !== null) return toHeading(name);
  const ways = schema.anyOf ?? schema.oneOf;
  if (ways !== undefined) return [...new Set(ways.map(typeWords))].join(', or ');
  if (schema.const !== undefined) return code(String(schema.const));
  if (schema.enum !== undefined) return wordList(schema.enum);
  if (schema.type === 'array')
    return `list of ${plural(typeWords(schema.items ?? {}))}${amount(schema)}`;
  if (schema.type === 'string') return textWords(schema);
  if (schema.type === 'integer') return `whole number${range(schema)}`;
  if (schema.type === 'number') return `number${range(schema)}`;
  if (schema.type === 'boolean') return 'true or false';
  return schema.propertyNames === undefined ? 'map' : mapWords(schema);
}

/** The default of a key, or nothing. */
export function defaultWords(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return Array.isArray(value) ? 'none' : 'all defaults';
  return code(JSON.stringify(value).replaceAll('"', ''));
}

const plural = (words: string) =>
  words.replace(/^(?:text|map|id|flag|whole number|number)\b/, '$&s');

const wordList = (words: readonly string[]) =>
  words.length > MOST_WORDS
    ? `one of ${words.length} words, listed below`
    : words.map(code).join(', ');

function textWords({ pattern, format, maxLength }: JsonSchema): string {
  if (format === 'date') return 'date, such as 2026-11-20';
  if (pattern !== undefined) return FORMS[pattern] ?? `text like ${code(pattern)}`;
  return maxLength === undefined ? 'text' : `text up to ${maxLength} characters`;
}

function mapWords({ propertyNames, additionalProperties }: JsonSchema): string {
  const value =
    typeof additionalProperties === 'object' ? typeWords(additionalProperties) : 'value';
  return `map of ${typeWords(propertyNames ?? {})} to ${value}`;
}

function range({ minimum, maximum, multipleOf }: JsonSchema): string {
  const steps = multipleOf === undefined ? '' : ` in steps of ${multipleOf}`;
  return minimum === undefined && maximum === undefined
    ? steps
    : ` ${minimum ?? '…'} to ${maximum ?? '…'}${steps}`;
}

function amount({ minItems = 0, maxItems }: JsonSchema): string {
  if (maxItems === undefined) return minItems > 0 ? `, at least ${minItems}` : '';
  return minItems > 0 ? `, ${minItems} to ${maxItems}` : `, up to ${maxItems}`;
}

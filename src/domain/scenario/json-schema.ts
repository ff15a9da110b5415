import { z } from 'zod';
import { scenarioSchema } from './schema/scenario-schema.ts';

/** The parts of JSON Schema (draft 2020-12) that the scenario language uses. */
export type JsonSchema = {
  $schema?: string;
  $ref?: string;
  $defs?: Readonly<Record<string, JsonSchema>>;
  title?: string;
  description?: string;
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  properties?: Readonly<Record<string, JsonSchema>>;
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  enum?: readonly string[];
  const?: string | number | boolean;
  default?: unknown;
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
};

/**
 * The scenario language as JSON Schema, for editors that complete and check while an author types. It
 * says less than the program checks: rules between keys and references between parts are not in it.
 */
export function scenarioJsonSchema(): JsonSchema {
  return z.toJSONSchema(scenarioSchema, { io: 'input' }) as JsonSchema;
}

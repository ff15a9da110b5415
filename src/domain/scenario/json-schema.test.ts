import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { MINIMAL_SCENARIO, SMALL_SCENARIO } from '#testing/minimal-scenario.ts';
import { scenarioJsonSchema, type JsonSchema } from './json-schema.ts';

describe('the JSON Schema', () => {
  const schema = scenarioJsonSchema();
  const accepts = (text: string) =>
    z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(parse(text))
      .success;

  it('accepts what the program accepts', () => {
    expect(accepts(MINIMAL_SCENARIO)).toBe(true);
    expect(accepts(SMALL_SCENARIO)).toBe(true);
  });

  it.each([
    ['minutes: 5', 'minutes: 500'],
    ['title: Small', 'titel: Small'],
    ['[moving-to-privacy]', '[moving-to-pravicy]'],
    ['kind: pause', 'kind: rest'],
    ['phase: crisis', 'phase: calm'],
  ])('refuses a file with %s written as %s', (right, wrong) => {
    expect(accepts(SMALL_SCENARIO.replace(right, wrong))).toBe(false);
  });

  it('has a meaning for nearly every key', () => {
    const keys = [schema, ...Object.values(schema.$defs ?? {})].flatMap((part: JsonSchema) =>
      Object.values(part.properties ?? {}),
    );
    const silent = keys.filter((key) => key.description === undefined && key.$ref === undefined);
    expect(silent.length / keys.length).toBeLessThan(0.15);
  });
});

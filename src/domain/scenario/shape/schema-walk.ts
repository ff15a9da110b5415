import type { z } from 'zod';
import type { Path } from '../problem.ts';

/** The parts of Zod's definitions that are needed to ask a schema what belongs where. */
type Definition = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  keyType?: { options?: readonly string[] };
  valueType?: z.ZodType;
  options?: readonly z.ZodType[];
  discriminator?: string;
};

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** The schemas that may be meant at a path; several where the file may go more than one way. */
export function schemasAt(root: z.ZodType, path: Path, data: unknown): z.ZodType[] {
  let schemas = [root];
  let value = data;
  for (const step of path) {
    schemas = schemas.flatMap((schema) =>
      branches(schema, value).flatMap((branch) => {
        const child = childSchema(definitionOf(branch), step);
        return child === undefined ? [] : [child];
      }),
    );
    value = valueAt(value, [step]);
  }
  return schemas;
}

/** The keys that a map may have at this path. */
export function keysAt(root: z.ZodType, path: Path, data: unknown): string[] {
  const value = valueAt(data, path);
  const keys = schemasAt(root, path, data)
    .flatMap((schema) => branches(schema, value))
    .flatMap((branch) => {
      const { shape, keyType } = definitionOf(branch);
      return shape === undefined ? (keyType?.options ?? []) : Object.keys(shape);
    });
  return [...new Set(keys)];
}

/** What the reference says about the key at this path; empty when it says nothing. */
export function descriptionAt(root: z.ZodType, path: Path, data: unknown): string {
  return (
    schemasAt(root, path, data).find((schema) => schema.description !== undefined)?.description ??
    ''
  );
}

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A schema without its wrappers (optional, default), and each way of a union that the value may mean. */
function branches(schema: z.ZodType, value: unknown): z.ZodType[] {
  const definition = definitionOf(schema);
  if (definition.innerType !== undefined) return branches(definition.innerType, value);
  if (definition.options === undefined) return [schema];
  const { discriminator } = definition;
  const options =
    discriminator === undefined
      ? definition.options
      : definition.options.filter((option) => {
          const tag = definitionOf(option).shape?.[discriminator];
          return tag?.safeParse(valueAt(value, [discriminator])).success === true;
        });
  return options.flatMap((option) => branches(option, value));
}

function childSchema(definition: Definition, step: string | number): z.ZodType | undefined {
  if (typeof step === 'number') return definition.element;
  if (definition.shape === undefined) return definition.valueType;
  return Object.hasOwn(definition.shape, step) ? definition.shape[step] : undefined;
}

import type { JsonSchema } from '#domain/scenario/json-schema.ts';
import { GENERATED, code, page, table, toHeading, yamlBlock } from './markdown.ts';
import { defaultWords, referredTo, typeWords } from './schema-words.ts';

/** Definitions that have an example, and the key of the example file that shows one. */
const EXAMPLES: Readonly<Record<string, string>> = {
  source: 'sources',
  legalStatement: 'legal',
  client: 'client',
  person: 'people',
  pressure: 'pressures',
  fact: 'facts',
  cue: 'cues',
  beat: 'beats',
  followThroughStep: 'followThrough',
  ending: 'endings',
  debrief: 'debrief',
  referenceRun: 'referenceRuns',
};

type Definitions = Readonly<Record<string, JsonSchema>>;

/** The reference of the scenario language: every map, key, type, range and default. */
export function scenarioReference(schema: JsonSchema, minimal: string, example: string): string {
  const definitions = schema.$defs ?? {};
  return page(
    GENERATED,
    '# The scenario file',
    'One scenario is one YAML file, `scenarios/<id>.yaml`. This page lists every key. What each technique does to the client is in [techniques](techniques.md), what each cue asks of the learner in [safety rules](safety-rules.md), and what each message of the checker means in [problems](problems.md).',
    'An editor that knows JSON Schema completes and checks while you type, when the file begins with this line:',
    yamlBlock('# yaml-language-server: $schema=../public/scenario.schema.json'),
    'Texts are plain: no HTML. A text that contains `: ` or ` #`, that begins with a special sign, or that stands inside of brackets and has a comma, needs quotes. Ids are lower-case words with hyphens, flags are lower-case words with underscores. YAML tags, merge keys and several documents in a file are refused; anchors and aliases work, up to fifty.',
    '## The smallest scenario',
    yamlBlock(minimal),
    '## The file',
    keyTable(schema, definitions),
    ...Object.keys(definitions).flatMap((name) => section(name, definitions, example)),
  );
}

function section(name: string, definitions: Definitions, example: string): string[] {
  const definition = definitions[name] ?? {};
  const key = EXAMPLES[name];
  return [
    `## ${name}`,
    definition.description ?? '',
    ...shape(definition, definitions),
    key === undefined ? '' : yamlBlock(excerpt(example, key)),
  ];
}

function shape(definition: JsonSchema, definitions: Definitions): string[] {
  if (definition.properties !== undefined) return [keyTable(definition, definitions)];
  if (definition.enum !== undefined) return [definition.enum.map(code).join(', ')];
  const entry = definition.items;
  if (entry?.properties !== undefined)
    return ['A list; each entry has these keys:', keyTable(entry, definitions)];
  const ways = definition.anyOf ?? definition.oneOf ?? [definition];
  return [ways.map((way) => `- ${wayWords(way)}`).join('\n')];
}

/** One of several forms: the name of a definition, or its keys. */
function wayWords(way: JsonSchema): string {
  const name = referredTo(way);
  if (name !== null) return toHeading(name);
  const entry = way.items ?? way;
  if (entry.properties === undefined) return typeWords(way);
  const optional = (key: string) => !(entry.required ?? []).includes(key);
  const keys = Object.entries(entry.properties).map(
    ([key, value]) => `${code(key)}${optional(key) ? ' (optional)' : ''}: ${typeWords(value)}`,
  );
  return `${way.type === 'array' ? 'a list of maps' : 'a map'} with ${keys.join('; ')}`;
}

function keyTable(schema: JsonSchema, definitions: Definitions): string {
  return table(['Key', 'Value', 'Needed', 'Default', 'Meaning'], rows(schema, '', definitions));
}

/** Maps that have no name of their own are listed in place, with the path to their keys. */
function rows(schema: JsonSchema, prefix: string, definitions: Definitions): string[][] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const path = `${prefix}${key}`;
    const row = [
      code(path),
      typeWords(value),
      (schema.required ?? []).includes(key) ? 'yes' : '',
      defaultWords(value.default),
      value.description ?? definitions[referredTo(value) ?? '']?.description ?? '',
    ];
    const isList = value.type === 'array';
    const inner = (isList ? value.items : value) ?? {};
    return [row, ...rows(inner, isList ? `${path}[].` : `${path}.`, definitions)];
  });
}

/** A top-level key of the example file with all that belongs to it. */
function excerpt(example: string, key: string): string {
  const lines = example.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${key}:`));
  if (start < 0) throw new Error(`The example has no "${key}".`);
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => /^\S/.test(line));
  return lines.slice(start, start + 1 + (length < 0 ? rest.length : length)).join('\n');
}

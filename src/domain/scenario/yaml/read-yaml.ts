import { Composer, LineCounter, type Document } from 'yaml';
import {
  type Finding,
  type Positions,
  type Problem,
  type Result,
  limited,
  problemFrom,
} from '../problem.ts';
import { checkNodes, type NodeProblem } from './check-nodes.ts';
import { positionAt, positionsOf } from './positions.ts';
import { tokensOf } from './tokens.ts';
import { wordsFor } from './yaml-errors.ts';

/** One megabyte of text; the longest shipped scenario has a tenth of that. */
export const MOST_BYTES = 1_000_000;

/** What no text editor writes; tab, line feed and carriage return are fine. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

export type YamlFile = { data: unknown; positions: Positions };

/**
 * The plain data of a YAML text, for any text whatsoever: what is too large, too deep, dangerous or no
 * YAML comes back as problems. YAML 1.2 with texts, numbers, true and false, lists and maps only.
 */
export function readYaml(text: unknown): Result<YamlFile> {
  const unreadable = checkText(text);
  if (unreadable !== null) return { ok: false, problems: [unreadable] };
  const source = text as string;

  const lines = new LineCounter();
  const cut = tokensOf(source, lines);
  if (!cut.ok) return failed(lines, [tooMuch(cut.code, cut.offset)]);
  if (cut.directive !== null) return failed(lines, [directive(cut.directive)]);
  // Everything after it would be misread, so nothing else is worth saying.
  if (cut.unclosedQuote !== null) return failed(lines, [unclosed(cut.unclosedQuote)]);

  const documents = [...composer().compose(cut.tokens, true, source.length)];
  const [doc, second] = documents;
  if (doc === undefined) return failed(lines, [empty()]);
  if (doc.errors.length > 0) {
    const errors = doc.errors.map((error) => ({ ...wordsFor(error), offset: error.pos[0] }));
    return failed(lines, withoutEchoes(errors));
  }
  if (second !== undefined) return failed(lines, [secondDocument(second)]);

  const found = checkNodes(doc);
  if (found.length > 0) return failed(lines, found);
  const data: unknown = doc.toJS({ maxAliasCount: -1 }); // checkNodes has counted them
  if (data === null) return failed(lines, [empty()]);
  return { ok: true, value: { data, positions: positionsOf(doc, lines) } };
}

function composer() {
  return new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // Comparing each key with each other takes minutes for a hostile file; checkNodes uses a set.
    uniqueKeys: false,
  });
}

function checkText(text: unknown): Problem | null {
  const at = (finding: Omit<Finding, 'path'>, line = 1, column = 1) =>
    problemFrom({ ...finding, path: [] }, { line, column });
  if (typeof text !== 'string') {
    return at({
      code: 'not-text',
      message: 'This is no text.',
      hint: 'Give the text of a scenario file.',
    });
  }
  const bytes = text.length > MOST_BYTES ? text.length : new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) {
    return at({
      code: 'too-large',
      message: `The file has more than ${MOST_BYTES.toLocaleString('en')} bytes.`,
      hint: 'A scenario is words only: take out what does not belong, or split it into two.',
    });
  }
  const strange = text.search(CONTROL);
  if (strange < 0) return null;
  const before = text.slice(0, strange).split('\n');
  const name = `U+${(text.codePointAt(strange) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return at(
    {
      code: 'not-text',
      message: `The file contains the control character ${name}, so it is no plain text.`,
      hint: 'Save it as plain text in UTF-8; take the character out.',
    },
    before.length,
    (before.at(-1)?.length ?? 0) + 1,
  );
}

function failed(
  lines: LineCounter,
  found: readonly NodeProblem[],
): { ok: false; problems: Problem[] } {
  const problems = found.map(({ offset, ...words }) =>
    problemFrom({ ...words, path: [] }, positionAt(lines, offset)),
  );
  return { ok: false, problems: limited(withoutRepeats(problems)) };
}

/** After a tab or a wrong indent the reader stumbles on: what comes later is seldom a slip of its own. */
const MOST_SYNTAX_PROBLEMS = 3;

function withoutEchoes(problems: readonly NodeProblem[]): NodeProblem[] {
  const tabs = problems.filter((problem) => problem.code === 'yaml-tab');
  if (tabs.length > 0) return tabs;
  return problems.toSorted((a, b) => a.offset - b.offset).slice(0, MOST_SYNTAX_PROBLEMS);
}

/** The YAML library often reports one slip several times in the same place. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, column, code }) => {
    const place = `${line}:${column}:${code}`;
    return seen.has(place) ? false : seen.add(place);
  });
}

const tooMuch = (code: 'too-deep' | 'too-complex', offset: number): NodeProblem => ({
  code,
  offset,
  message:
    code === 'too-deep'
      ? 'Lists and maps are nested more than forty deep.'
      : 'The file has more parts than a scenario can have.',
  hint:
    code === 'too-deep'
      ? 'No scenario needs that: look for brackets that are not closed.'
      : 'Split it into two scenarios.',
});

const directive = (offset: number): NodeProblem => ({
  code: 'yaml-directive',
  offset,
  message: 'A line begins with "%", which is an instruction to the YAML reader.',
  hint: 'Take the line out; scenarios are YAML 1.2 as it is.',
});

const unclosed = (offset: number): NodeProblem => ({
  code: 'yaml-syntax',
  offset,
  message: 'A text in quotes begins here and never ends.',
  hint: 'Close the quotes. Inside of single quotes an apostrophe is written twice; a text without ": " needs no quotes.',
});

const secondDocument = (doc: Document.Parsed): NodeProblem => ({
  code: 'several-documents',
  offset: doc.range?.[0] ?? 0,
  message: 'A second YAML document begins here.',
  hint: 'One scenario a file: take out the line with "---" or "...".',
});

const empty = (): NodeProblem => ({
  code: 'empty-file',
  offset: 0,
  message: 'The file holds no scenario: it is empty, or has comments only.',
  hint: 'Start from an existing scenario, or from "format: 1".',
});

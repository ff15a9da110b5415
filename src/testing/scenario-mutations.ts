import * as fc from 'fast-check';
import { parse, stringify } from 'yaml';

/*
 * Broken variants of a scenario file, for tests that feed the reader with everything that a tired author,
 * a damaged disk or an enemy could write. Every variant follows from its seed.
 */

/** A change of the text itself, as slips of the keyboard make it. */
export type TextSlip = { kind: 'text'; op: TextOp; at: number; length: number; junk: string };
/** A change of the tree of values, as a misunderstanding makes it. */
export type TreeSlip = { kind: 'tree'; op: TreeOp; at: number; other: number; junk: unknown };
export type Slip = TextSlip | TreeSlip;

const TEXT_OPS = [
  'delete',
  'insert',
  'replace',
  'truncate',
  'copy-line',
  'swap-lines',
  'indent',
] as const;
const TREE_OPS = [
  'delete',
  'retype',
  'copy',
  'swap',
  'add-key',
  'rename',
  'graft',
  'borrow',
  'borrow',
] as const;
type TextOp = (typeof TEXT_OPS)[number];
type TreeOp = (typeof TREE_OPS)[number];

const JUNK_TEXT = [
  ':', ': ', '- ', '"', "'", '{', '}', '[', ']', ',', '#', ' # ', '|', '>', '&a ', '*a', '!x ', '!!str ', '%', '@', '?', '? ',
  '\t', '\n', '\r\n', '  ', '---\n', '...\n', '<<: *a', '~', '\\', '\u0000', '\uFEFF', '\u2028', '😀', '\uD800', '<b>', '0x1F', '.nan',
] as const; // prettier-ignore

const JUNK_VALUES: readonly unknown[] = [
  null, true, false, 0, -1, 3, 42.5, 1e300, Number.NaN, Number.POSITIVE_INFINITY, '', ' ', 'end', 'first', 'hear', 'x'.repeat(2000),
  '__proto__', 'constructor', 'toString', '<script>', '=1+1', [], {}, [[]], [null], { id: 'x' }, { when: {} }, { go: 'end' },
  { all: [{ not: { all: [] } }] }, { constructor: 1 }, 'sat_down', ['AL1', 'AL1'], { min: 5 }, 2026,
]; // prettier-ignore

const KEYS = ['id', 'say', 'when', 'next', 'says', 'silence', 'techniques', 'raises', 'all', 'toString', '__proto__', 'größe', '', ' ', '1'] as const; // prettier-ignore

const textSlip: fc.Arbitrary<TextSlip> = fc.record({
  kind: fc.constant('text' as const),
  op: fc.constantFrom(...TEXT_OPS),
  at: fc.nat(1_000_000),
  length: fc.integer({ min: 1, max: 60 }),
  junk: fc.oneof(fc.constantFrom(...JUNK_TEXT), fc.string({ maxLength: 8 })),
});

const treeSlip: fc.Arbitrary<TreeSlip> = fc.record({
  kind: fc.constant('tree' as const),
  op: fc.constantFrom(...TREE_OPS),
  at: fc.nat(1_000_000),
  other: fc.nat(1_000_000),
  junk: fc.oneof(fc.constantFrom(...JUNK_VALUES), fc.jsonValue({ maxDepth: 2 })),
});

/** One to four slips, most often one: a single slip must be told apart from a heap of them. */
export const slips: fc.Arbitrary<Slip[]> = fc.oneof(
  { weight: 3, arbitrary: fc.array(textSlip, { minLength: 1, maxLength: 3 }) },
  { weight: 4, arbitrary: fc.array(treeSlip, { minLength: 1, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.tuple(treeSlip, textSlip).map((pair) => [...pair]) },
);

/** The text with its slips. Slips of the tree come first: they need a text that can be read. */
export function withSlips(text: string, all: readonly Slip[]): string {
  const tree = all.filter((slip) => slip.kind === 'tree');
  const changed = tree.length === 0 ? text : slipsInTree(text, tree);
  return all.reduce(
    (current, slip) => (slip.kind === 'text' ? slipInText(current, slip) : current),
    changed,
  );
}

/** Thousands of variants come from the same few texts. */
const trees = new Map<string, unknown>();

function treeOf(text: string): unknown {
  if (!trees.has(text)) trees.set(text, parse(text));
  return trees.get(text);
}

function slipsInTree(text: string, all: readonly TreeSlip[]): string {
  const box: Box = { root: structuredClone(treeOf(text)) };
  for (const slip of all) slipInTree(box, slip);
  // The whole tree may have gone.
  return box.root === undefined ? '' : stringify(box.root);
}

function slipInText(text: string, { op, at, length, junk }: TextSlip): string {
  const place = at % (text.length + 1);
  const lines = text.split('\n');
  const row = at % lines.length;
  const line = lines[row] ?? '';
  switch (op) {
    case 'delete':
      return text.slice(0, place) + text.slice(place + length);
    case 'insert':
      return text.slice(0, place) + junk + text.slice(place);
    case 'replace':
      return text.slice(0, place) + junk + text.slice(place + junk.length);
    case 'truncate':
      return text.slice(0, place);
    case 'copy-line':
      return lines.toSpliced(row, 0, line).join('\n');
    case 'swap-lines':
      return lines.toSpliced(row, 2, lines[row + 1] ?? '', line).join('\n');
    case 'indent':
      return lines.with(row, length % 2 === 0 ? ` ${line}` : line.replace(/^ /, '')).join('\n');
  }
}

type Box = { root: unknown };
type Parent = Record<string, unknown> | unknown[];
type Slot = { parent: Parent; key: string };

function slipInTree(box: Box, { op, at, other, junk }: TreeSlip): void {
  const slots = slotsWithin(box);
  const slot = slots[at % slots.length];
  const second = slots[other % slots.length];
  if (slot === undefined || second === undefined) return;
  const value = valueIn(slot);
  switch (op) {
    case 'delete':
      if (Array.isArray(slot.parent)) slot.parent.splice(Number(slot.key), 1);
      else delete slot.parent[slot.key];
      break;
    case 'retype':
      put(slot, junk);
      break;
    case 'copy':
      if (Array.isArray(slot.parent))
        slot.parent.splice(Number(slot.key), 0, structuredClone(value));
      else put({ parent: slot.parent, key: `${slot.key}-2` }, structuredClone(value));
      break;
    case 'swap':
    case 'graft':
      // Copies, so that no value comes to lie inside of itself.
      if (op === 'swap') put(slot, structuredClone(valueIn(second)));
      put(second, structuredClone(value));
      break;
    case 'borrow': {
      // A value from the same key elsewhere fits the schema, and so reaches the checks behind it.
      const alike = slots.filter(({ key }) => key === slot.key);
      put(slot, structuredClone(valueIn(alike[other % alike.length] ?? slot)));
      break;
    }
    case 'add-key':
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        put({ parent: value as Parent, key: KEYS[other % KEYS.length] ?? 'x' }, junk);
      else put(slot, [value, junk]);
      break;
    case 'rename':
      if (Array.isArray(slot.parent)) put(slot, 'a-name');
      else {
        delete slot.parent[slot.key];
        put({ parent: slot.parent, key: KEYS[other % KEYS.length] ?? 'x' }, value);
      }
      break;
  }
}

const valueIn = ({ parent, key }: Slot): unknown => (parent as Record<string, unknown>)[key];

/** Also under `__proto__`, as a parser of hostile text would do it. */
function put({ parent, key }: Slot, value: unknown): void {
  Object.defineProperty(parent, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function slotsWithin(box: Box): Slot[] {
  const found: Slot[] = [];
  const walk = (parent: Parent) => {
    for (const key of Object.keys(parent)) {
      const slot = { parent, key };
      found.push(slot);
      const value = valueIn(slot);
      if (typeof value === 'object' && value !== null) walk(value as Parent);
    }
  };
  walk(box);
  return found;
}

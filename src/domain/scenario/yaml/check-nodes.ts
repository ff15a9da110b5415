import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { ProblemCode } from '../problem-catalogue.ts';
import { MOST_LEVELS } from '../most-levels.ts';

/** A problem at an offset of the text. */
export type NodeProblem = { code: ProblemCode; message: string; hint: string; offset: number };

const MOST_ALIASES = 50;
/** With everything that aliases stand for counted; a long scenario has about 5,000. */
const MOST_NODES = 100_000;
/** Assigning to these would change what objects are. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

type Extent = { nodes: number; levels: number };
type Walk = {
  problems: NodeProblem[];
  aliases: number;
  /** What an anchor stands for; 'open' while we are still inside of it. */
  anchors: Map<string, Extent | 'open'>;
};

/**
 * What YAML allows and a scenario does not, found on the document before any value is made of it:
 * tags, merge keys, dangerous or repeated keys, aliases that lead nowhere or that multiply.
 */
export function checkNodes(doc: Document.Parsed): NodeProblem[] {
  const walk: Walk = { problems: [], aliases: 0, anchors: new Map() };
  const { nodes } = extentOf(doc.contents, 0, walk);
  if (nodes > MOST_NODES) {
    report(walk, doc.contents, walk.aliases > 0 ? 'too-many-aliases' : 'too-complex', [
      `The file has ${nodes} values, with all that aliases stand for; ${MOST_NODES} is the most.`,
      'Split it into two scenarios, and write out what aliases stand for.',
    ]);
  }
  return walk.problems;
}

function extentOf(node: unknown, depth: number, walk: Walk): Extent {
  if (isAlias(node)) return aliased(node, depth, walk);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return { nodes: 1, levels: 0 };
  if (node.tag !== undefined) {
    report(walk, node, 'yaml-tag', [
      'A value carries a YAML tag.',
      'Take the tag out; put a text that begins with "!" in quotes.',
    ]);
  }
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, 'open');
  const extent = isScalar(node)
    ? { nodes: 1, levels: 0 }
    : collected(isMap(node) ? partsOf(node, walk) : node.items, depth, walk);
  if (node.anchor !== undefined) walk.anchors.set(node.anchor, extent);
  return extent;
}

function collected(parts: readonly unknown[], depth: number, walk: Walk): Extent {
  const extents = parts.map((part) => extentOf(part, depth + 1, walk));
  return {
    nodes: extents.reduce((sum, extent) => sum + extent.nodes, 1),
    levels: extents.reduce((most, extent) => Math.max(most, extent.levels), 0) + 1,
  };
}

function aliased(node: Node & { source: string }, depth: number, walk: Walk): Extent {
  const nothing = { nodes: 1, levels: 0 };
  walk.aliases += 1;
  if (walk.aliases === MOST_ALIASES + 1) {
    report(walk, node, 'too-many-aliases', [
      `There are more than ${MOST_ALIASES} aliases.`,
      'Write the values out.',
    ]);
  }
  const extent = walk.anchors.get(node.source);
  if (extent === undefined || extent === 'open') {
    report(walk, node, 'unknown-alias', [
      extent === 'open'
        ? `The alias "*${clip(node.source)}" stands inside of what it stands for.`
        : `The alias "*${clip(node.source)}" stands for nothing that is written before it.`,
      'Write the value out; put a text that begins with "*" in quotes.',
    ]);
    return nothing;
  }
  if (depth + extent.levels > MOST_LEVELS) {
    report(walk, node, 'too-deep', [
      `With what the alias stands for, lists and maps are nested more than ${MOST_LEVELS} deep.`,
      'Write the value out with fewer levels.',
    ]);
    return nothing;
  }
  return extent;
}

/** The values of a map, after a look at its keys. */
function partsOf(map: YAMLMap, walk: Walk): unknown[] {
  const seen = new Set<string>();
  return map.items.map((pair) => {
    const { key } = pair;
    if (!isScalar(key) || typeof key.value !== 'string') {
      report(walk, isAlias(key) ? key : map, 'yaml-key', [
        'A key is not a plain word.',
        'Keys are single words; values come after the colon.',
      ]);
      return pair.value;
    }
    const name = key.value;
    const named = clip(name);
    if (key.tag !== undefined || key.anchor !== undefined) {
      report(walk, key, 'yaml-key', [
        `The key "${named}" carries a tag or an anchor.`,
        'Write the key as a plain word.',
      ]);
    } else if (name === '<<') {
      report(walk, key, 'yaml-merge-key', ['A merge key ("<<") is used.', 'Write the keys out.']);
    } else if (FORBIDDEN_KEYS.has(name)) {
      report(walk, key, 'forbidden-key', [`The key "${named}" is not allowed.`, 'Take it out.']);
    } else if (seen.has(name)) {
      report(walk, key, 'duplicate-key', [
        `The key "${named}" is written twice in the same place.`,
        'Keep one of the two.',
      ]);
    }
    seen.add(name);
    return pair.value;
  });
}

function report(walk: Walk, node: unknown, code: ProblemCode, [message, hint]: [string, string]) {
  walk.problems.push({ code, message, hint, offset: (node as Node | null)?.range?.[0] ?? 0 });
}

const clip = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

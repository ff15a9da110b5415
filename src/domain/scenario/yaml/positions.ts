import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import type { Path, Position, Positions } from '../problem.ts';

/** Finds the places of a document's values in its text. */
export function positionsOf(doc: Document.Parsed, lines: LineCounter): Positions {
  return (path, part = 'value') => positionAt(lines, offsetOf(doc, path, part));
}

/** Line and column from 1, never less. */
export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function offsetOf(doc: Document.Parsed, path: Path, part: 'value' | 'key'): number {
  let node: unknown = doc.contents;
  let keyOffset: number | undefined;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === null) break;
    node = next.value;
    keyOffset = next.keyOffset;
  }
  const valueOffset = (node as Node | null)?.range?.[0];
  return (part === 'key' ? (keyOffset ?? valueOffset) : (valueOffset ?? keyOffset)) ?? 0;
}

function childOf(node: unknown, step: string | number) {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    if (pair === undefined) return null;
    return { value: pair.value, keyOffset: (pair.key as Node).range?.[0] };
  }
  if (!isSeq(node) || typeof step !== 'number' || step >= node.items.length) return null;
  return { value: node.items[step], keyOffset: undefined };
}

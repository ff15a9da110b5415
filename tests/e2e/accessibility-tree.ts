import type { Page } from '@playwright/test';

/** What a screen reader is told of one thing. */
export type TreeNode = {
  role: string;
  name: string;
  depth: number;
  active: boolean;
  checked: boolean;
};

/** The accessibility tree as it is now, in reading order; inside an open dialog only, where there is one. */
export async function readTree(page: Page): Promise<TreeNode[]> {
  const text = await page.ariaSnapshot({ mode: 'ai' });
  const nodes = text.split('\n').flatMap((line) => nodeOf(line) ?? []);
  const dialog = nodes.find(({ role }) => role === 'dialog');
  return dialog === undefined ? nodes : [dialog, ...inside(nodes, dialog)];
}

/** What stands inside a node. */
export function inside(nodes: readonly TreeNode[], outer: TreeNode): TreeNode[] {
  const rest = nodes.slice(nodes.indexOf(outer) + 1);
  const end = rest.findIndex(({ depth }) => depth <= outer.depth);
  return end === -1 ? rest : rest.slice(0, end);
}

/** A line is YAML: quoted as a whole where its name has a colon in it. */
function nodeOf(line: string): TreeNode | null {
  const [, indent = '', entry = ''] = /^(\s*)- (.*)$/.exec(line) ?? [];
  const [, quoted] = /^'((?:[^']|'')*)'/.exec(entry) ?? [];
  const plain = quoted === undefined ? entry : quoted.replaceAll("''", "'");
  const [, role, name = '""', marks = ''] =
    /^([a-z]+)(?: ("(?:[^"\\]|\\.)*"))?((?: \[[^\]]*\])*)/.exec(plain) ?? [];
  if (role === undefined) return null;
  return {
    role,
    name: JSON.parse(name) as string,
    depth: indent.length,
    active: marks.includes('[active]'),
    checked: marks.includes('[checked]'),
  };
}

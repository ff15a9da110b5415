import { expect, type Page } from '@playwright/test';
import { inside, readTree, type TreeNode } from './accessibility-tree.ts';

type Name = string | RegExp;

const MOST_KEYS = 120;
const PATIENCE = { timeout: 10_000 };

/**
 * A learner who hears the page and presses keys. It knows the accessibility tree, and nothing else: no
 * element is ever asked for, so what is not named there does not exist.
 */
export class NameOnlyReader {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async expectNamed(role: string, name: Name): Promise<void> {
    await expect
      .poll(async () => find(await readTree(this.page), role, name)?.name ?? null, {
        ...PATIENCE,
        message: `the ${role} “${String(name)}”`,
      })
      .not.toBeNull();
  }

  async expectNotNamed(role: string, name: Name): Promise<void> {
    await expect
      .poll(async () => find(await readTree(this.page), role, name) ?? null, PATIENCE)
      .toBeNull();
  }

  /** By Tab, as far as it takes. */
  async tabTo(role: string, name: Name): Promise<void> {
    await this.expectNamed(role, name);
    for (let keys = 0; keys < MOST_KEYS; keys++) {
      const active = activeIn(await readTree(this.page));
      if (active !== undefined && isCalled(active, role, name)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to the ${role} “${String(name)}”`);
  }

  async press(role: string, name: Name): Promise<void> {
    await this.tabTo(role, name);
    await this.page.keyboard.press('Enter');
  }

  /** One of a group: Tab leads into it, arrows along it. */
  async pick(group: Name, option: Name): Promise<void> {
    await this.expectNamed('group', group);
    for (let keys = 0; keys < MOST_KEYS; keys++) {
      const nodes = await readTree(this.page);
      const outer = find(nodes, 'group', group);
      const active = outer === undefined ? undefined : activeIn(inside(nodes, outer));
      if (active === undefined) await this.page.keyboard.press('Tab');
      else if (!isCalled(active, active.role, option))
        await this.page.keyboard.press(active.role === 'radio' ? 'ArrowDown' : 'Tab');
      else {
        if (!active.checked) await this.page.keyboard.press('Space');
        return;
      }
    }
    throw new Error(`“${String(option)}” is not reached in “${String(group)}”`);
  }

  /** The role and the name of each thing inside a part of the page. */
  async read(role: string, name: Name): Promise<TreeNode[]> {
    await this.expectNamed(role, name);
    const nodes = await readTree(this.page);
    const outer = find(nodes, role, name);
    return outer === undefined ? [] : inside(nodes, outer);
  }

  async isThere(role: string, name: Name): Promise<boolean> {
    return find(await readTree(this.page), role, name) !== undefined;
  }

  /** The name of the page: what is read first when it has come up. */
  async title(): Promise<string> {
    return find(await readTree(this.page), 'heading', /./)?.name ?? '';
  }
}

const find = (nodes: readonly TreeNode[], role: string, name: Name): TreeNode | undefined =>
  nodes.find((node) => isCalled(node, role, name));

const activeIn = (nodes: readonly TreeNode[]): TreeNode | undefined =>
  nodes.find(({ active }) => active);

const isCalled = (node: TreeNode, role: string, name: Name): boolean =>
  node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name));

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, RULES, cruise, type Violation } from './cruise.ts';
import { filesBelow, isTest } from './files.ts';
import { ALLOWED, PACKAGES, PLANTED, type Tree } from './planted.ts';

const inWords = ({ rule, from, to }: Violation) => `${rule.name}: ${from} -> ${to}`;

describe('the import checker on this project', () => {
  it('sees every file of the domain, and no breach of a rule', async () => {
    const { modules, summary } = await cruise(ROOT);

    const seen = modules
      .map((module) => module.source)
      .filter((file) => file.startsWith('src/domain/') && file.endsWith('.ts') && !isTest(file));
    const there = filesBelow('src/domain').filter((file) => file.endsWith('.ts') && !isTest(file));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.toSorted()).toEqual(there.toSorted());
    expect(summary.violations.map(inWords)).toEqual([]);
  });
});

describe('the import rules', () => {
  let folder = '';
  let reported: string[] = [];

  beforeAll(async () => {
    folder = plantTree();
    reported = (await cruise(folder)).summary.violations.map(inWords);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PLANTED)('report $rule in $file', ({ rule, file, to }) => {
    expect(reported).toContain(`${rule}: ${file} -> ${to}`);
  });

  it('report nothing else: what is allowed passes', () => {
    const planted = PLANTED.map(({ rule, file, to }) => `${rule}: ${file} -> ${to}`);
    expect(reported.toSorted()).toEqual(planted.toSorted());
  });

  it('have each a breach planted here, and stop a build', () => {
    const names = new Set(PLANTED.map((plant) => plant.rule));
    expect(RULES.filter(({ name }) => !names.has(name))).toEqual([]);
    expect(RULES.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });
});

/** Writes the allowed and the planted files into a folder of their own, under the real configuration. */
function plantTree(): string {
  const target = mkdtempSync(path.join(tmpdir(), 'attune-imports-'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    writeFileSync(path.join(target, file), text);
  };

  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) {
    cpSync(path.join(ROOT, file), path.join(target, file));
  }
  const { imports } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    imports: Record<string, string>;
  };
  const versions = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = {
    name: 'planted',
    type: 'module',
    imports,
    dependencies: versions(PACKAGES.dependencies),
    devDependencies: versions(PACKAGES.devDependencies),
  };
  write('package.json', JSON.stringify(manifest));
  for (const name of Object.values(PACKAGES).flat()) {
    const stub = { name, version: '1.0.0', type: 'module', main: 'index.js' };
    write(`node_modules/${name}/package.json`, JSON.stringify(stub));
    write(`node_modules/${name}/index.js`, 'export const stub = 1;\n');
  }
  write('node_modules/@noble/hashes/sha2.js', 'export const stub = 1;\n');

  const planted: Tree = Object.fromEntries(PLANTED.map(({ file, imports: list }) => [file, list]));
  for (const [file, list] of Object.entries({ ...ALLOWED, ...planted })) {
    write(file, /\.tsx?$/.test(file) ? source(list) : '');
  }
  return target;
}

function source(imports: readonly string[]): string {
  const lines = imports.map((target, index) =>
    target.startsWith('type ')
      ? `import type { T${index} } from '${target.slice('type '.length)}';`
      : `import * as m${index} from '${target}';`,
  );
  return [...lines, 'export const here = 1;', ''].join('\n');
}

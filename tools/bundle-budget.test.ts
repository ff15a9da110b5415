import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEACHERS_PARTS, checkBudget } from './bundle-budget.mjs';
import { scriptsOfPage } from './chunks.mjs';
import type { ChunkReport } from './vite-chunk-report.ts';

const chunk = (name: string, part: Partial<ChunkReport> = {}): ChunkReport => ({
  file: `assets/${name}.js`,
  entry: false,
  facade: null,
  imports: [],
  dynamicImports: [],
  modules: [`src/${name}.ts`],
  ...part,
});

/** An entry that loads a shared part at once, and a page for learners and one for teachers later. */
const CHUNKS: readonly ChunkReport[] = [
  chunk('index', {
    entry: true,
    facade: 'index.html',
    imports: ['assets/shared.js'],
    dynamicImports: ['assets/practice.js', 'assets/studio.js'],
  }),
  chunk('shared'),
  chunk('practice', { facade: 'src/features/practice/index.ts', imports: ['assets/shared.js'] }),
  chunk('studio', { facade: 'src/features/studio/index.ts', imports: ['assets/authoring.js'] }),
  chunk('authoring', {
    modules: ['node_modules/yaml/browser/index.js', 'node_modules/zod/index.js'],
  }),
];

const PAGE = '<script type="module" crossorigin src="/assets/index.js"></script>';

describe('the bundle budget', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'attune-budget-'));
    mkdirSync(path.join(root, 'dist/assets'), { recursive: true });
    mkdirSync(path.join(root, 'reports'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** Random text does not shrink, so that a file's size is its size gzipped, and a little more. */
  const build = (chunks: readonly ChunkReport[], bytes = 1_000, page = PAGE) => {
    writeFileSync(path.join(root, 'dist/index.html'), page);
    writeFileSync(path.join(root, 'reports/chunks.json'), JSON.stringify(chunks));
    for (const { file } of chunks) writeFileSync(path.join(root, 'dist', file), randomBytes(bytes));
  };

  it('measures what the entry imports at once, and not what comes later', () => {
    build(CHUNKS);
    const { ok, lines } = checkBudget({ root });
    expect(ok).toBe(true);
    expect(lines[1]).toMatch(/^ +2\.0 {2}first load/);
    expect(lines.find((line) => line.includes('loaded later'))).toMatch(/^ +3\.1 .*3 chunks/);
  });

  it('fails above its limit', () => {
    build(CHUNKS, 1_000);
    expect(checkBudget({ root, limitKb: 2 }).ok).toBe(false);
    expect(checkBudget({ root, limitKb: 2.1 }).ok).toBe(true);
  });

  it('counts what the page preloads', () => {
    build(CHUNKS, 1_000, `${PAGE}<link rel="modulepreload" href="/assets/practice.js">`);
    expect(checkBudget({ root }).lines[1]).toMatch(/^ +3\.1 {2}first load/);
  });

  it('counts a plain script of the page', () => {
    build(CHUNKS, 1_000, `<script src="/first.js"></script>${PAGE}`);
    expect(checkBudget({ root }).ok).toBe(false);
    writeFileSync(path.join(root, 'dist/first.js'), randomBytes(1_000));
    expect(checkBudget({ root }).lines[1]).toMatch(/^ +3\.1 {2}first load/);
  });

  it.each(['yaml', 'zod'])('fails when %s gets into what learners load', (name) => {
    const leaking = CHUNKS.map((one) =>
      one.file === 'assets/practice.js'
        ? { ...one, modules: [`node_modules/${name}/index.js`] }
        : one,
    );
    build(leaking);
    const { ok, lines } = checkBudget({ root });
    expect(ok).toBe(false);
    expect(lines.at(-1)).toContain(`${name} (1 modules) is in assets/practice.js`);
  });

  it('fails when a learner’s page imports a chunk of the teachers’', () => {
    const leaking = CHUNKS.map((one) =>
      one.file === 'assets/practice.js' ? { ...one, imports: ['assets/authoring.js'] } : one,
    );
    build(leaking);
    expect(checkBudget({ root }).ok).toBe(false);
  });

  const withReader = (module: string): readonly ChunkReport[] => [
    ...CHUNKS.map((one) =>
      one.file === 'assets/practice.js' ? { ...one, dynamicImports: ['assets/read-file.js'] } : one,
    ),
    chunk('read-file', {
      facade: 'src/domain/exchange/read-file.ts',
      imports: ['assets/schema.js'],
    }),
    chunk('schema', { modules: [module] }),
  ];

  it('lets the reader of files have its schema, and no YAML', () => {
    build(withReader('node_modules/zod/index.js'));
    expect(checkBudget({ root }).ok).toBe(true);
    build(withReader('node_modules/yaml/index.js'));
    expect(checkBudget({ root }).ok).toBe(false);
  });

  it('fails without a build, and with the report of another one', () => {
    expect(checkBudget({ root }).ok).toBe(false);
    build(CHUNKS, 1_000, PAGE.replace('index.js', 'index-2.js'));
    expect(checkBudget({ root }).ok).toBe(false);
  });
});

describe('the teachers’ parts', () => {
  it.each([
    ['src/features/studio/index.ts', true],
    ['src/features/classroom/collect/page.tsx', true],
    ['src/app/routes/studio.tsx', true],
    ['src/features/practice/studio-like.ts', false],
    ['src/app/main.tsx', false],
  ])('%s: %s', (file, expected) => expect(TEACHERS_PARTS.test(file)).toBe(expected));
});

describe('the scripts of a page', () => {
  it('are its scripts and preloads, and no styles or icons', () => {
    const html = `<link rel="icon" href="/favicon.svg"><link rel="stylesheet" href="/assets/a.css">
      <script type="module" src="./assets/a.js"></script><link rel="modulepreload" crossorigin href="/assets/b.js">`;
    expect(scriptsOfPage(html)).toEqual(['assets/a.js', 'assets/b.js']);
  });
});

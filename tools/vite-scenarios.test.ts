import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, createServer, type Rolldown } from 'vite';
import { digestOf } from '../src/domain/scenario/canonical-text.ts';
import { MINIMAL_SCENARIO, SMALL_SCENARIO } from '../src/testing/minimal-scenario.ts';
import { scenarios } from './vite-scenarios.ts';

let root = '';
const put = (name: string, text: string) => writeFileSync(path.join(root, name), text);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'attune-shelf-'));
  mkdirSync(path.join(root, 'scenarios'));
  put('scenarios/minimal.yaml', MINIMAL_SCENARIO);
  put('scenarios/small.yaml', SMALL_SCENARIO.replace('difficulty: 1', 'difficulty: 3'));
  put('main.js', "import { shelf } from 'virtual:scenarios';\nwindow.shelf = shelf;\n");
  put('index.html', '<script type="module" src="/main.js"></script>');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const settings = () => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [scenarios()],
  build: { write: false, minify: false },
});

async function chunks(): Promise<Rolldown.OutputChunk[]> {
  const { output } = (await build(settings())) as Rolldown.RolldownOutput;
  return output.filter((file) => file.type === 'chunk');
}

describe('the shelf in a build', () => {
  it('has the heads in the first load and each scenario in a chunk of its own', async () => {
    const [entry, ...later] = (await chunks()).toSorted(
      (a, b) => Number(b.isEntry) - Number(a.isEntry),
    );
    expect(entry?.code).toMatch(/"id": "minimal"[^]*"id": "small"/);
    expect(entry?.code).not.toContain('I have been waiting for an hour.');
    expect(later).toHaveLength(2);
    expect(
      later.filter((chunk) => chunk.code.includes('I have been waiting for an hour.')),
    ).toHaveLength(1);
    for (const chunk of later) expect(chunk.fileName).toMatch(/(?:minimal|small).*\.js$/);
  });

  it('carries no parser and no schema', async () => {
    const modules = (await chunks()).flatMap((chunk) => Object.keys(chunk.modules));
    expect(modules.filter((id) => /node_modules\/(?:yaml|zod)\//.test(id))).toEqual([]);
  });

  it('gives each scenario with its digest', async () => {
    const chunk = (await chunks()).find(({ fileName }) => fileName.includes('minimal'));
    const url = `data:text/javascript,${encodeURIComponent(chunk?.code ?? '')}`;
    const one = Object.values((await import(/* @vite-ignore */ url)) as Record<string, string>);
    const digest = one.find((value) => value.startsWith('sha256:'));
    expect(digest).toBe(digestOf(one.find((value) => value.startsWith('{')) ?? ''));
  });

  it('is stopped by a broken file, with every place', async () => {
    put(
      'scenarios/minimal.yaml',
      MINIMAL_SCENARIO.replace('minutes: 5', 'minutes: five').replace('hope: 40', 'hope: 42'),
    );
    await expect(build(settings())).rejects.toThrow(
      /scenarios\/minimal\.yaml:13:10 "minutes" is the text "five"[^]*scenarios\/minimal\.yaml:25:42 "hope"/,
    );
  });

  it('is stopped by a file that is not called like its scenario', async () => {
    put('scenarios/other.yaml', MINIMAL_SCENARIO);
    await expect(build(settings())).rejects.toThrow(/other\.yaml:3:5 The id is "minimal"/);
  });
});

describe('the shelf while it is being worked on', () => {
  it('changes with its files', async () => {
    const server = await createServer({
      ...settings(),
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    try {
      const client = server.environments.client;
      const before = await client.transformRequest('virtual:scenarios');
      expect(before?.code).toContain('"title":"Minimal"');
      const file = path.join(root, 'scenarios/minimal.yaml');
      put('scenarios/minimal.yaml', MINIMAL_SCENARIO.replace('title: Minimal', 'title: Another'));
      server.watcher.emit('change', file);
      await expect
        .poll(async () => (await client.transformRequest('virtual:scenarios'))?.code)
        .toContain('"title":"Another"');
    } finally {
      await server.close();
    }
  });
});

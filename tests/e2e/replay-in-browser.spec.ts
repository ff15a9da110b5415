import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import type { Attempt } from '#domain/encounter/attempt.ts';
import { compileScenario } from '#domain/encounter/compile.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import { canonicalText, digestOf } from '#domain/scenario/canonical-text.ts';
import { playPolicy, type PolicyName } from '#domain/verify/policies.ts';
import { replayStates } from './replay-states.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = readdirSync(path.join(root, 'scenarios')).filter((file) => file.endsWith('.yaml'));

/** The same replay function as one script, as a browser takes it. */
async function browserScript(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: path.join(root, 'tests/e2e/replay-states.ts'),
        formats: ['iife'],
        name: 'Replay',
      },
    },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output))
    throw new Error('The replay script was not built');
  return output.output[0].code;
}

function attemptOf(file: string, policy: PolicyName, seed: number): Attempt {
  const loaded = loadScenario(readFileSync(path.join(root, 'scenarios', file), 'utf8'));
  if (!loaded.ok) throw new Error(`${file} does not load`);
  const { scenario } = loaded.value;
  const text = canonicalText(scenario);
  const { moves } = playPolicy(compileScenario(scenario), policy, seed);
  return {
    format: 1,
    id: `${file}-${policy}-${seed}`,
    scenario: { id: scenario.id, version: scenario.version, digest: digestOf(text), text },
    mode: 'practice',
    seed,
    startedAt: '2026-01-01T00:00:00.000Z',
    moves,
  };
}

test('an attempt replays to the same bits in Node and in the browser', async ({ page }) => {
  const script = await browserScript();
  await page.goto('/');
  for (const file of files)
    for (const [policy, seed] of [
      ['best', 1],
      ['worst', 1],
      ['random', 1],
      ['random', 2],
      ['random', 3],
    ] as const) {
      const attempt = attemptOf(file, policy, seed);
      const inBrowser: unknown = await page.evaluate(
        `${script};Replay.replayStates(${JSON.stringify(attempt)})`,
      );
      const inNode = replayStates(attempt);
      expect(inNode).toContain('"judgement"');
      expect(inBrowser, `${file} ${policy} ${seed}`).toBe(inNode);
    }
});

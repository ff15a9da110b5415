import { parentPort } from 'node:worker_threads';
import { compileScenario } from '#domain/encounter/compile.ts';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import { verifyStance } from '#domain/verify/verify.ts';
import type { VerifyTask } from './verify-pool.ts';

parentPort?.on('message', ({ text, stance, budget }: VerifyTask) => {
  const loaded = loadScenario(text);
  if (!loaded.ok) throw new Error('A scenario that loaded before does not load now.');
  parentPort?.postMessage(verifyStance(compileScenario(loaded.value.scenario), stance, budget));
});

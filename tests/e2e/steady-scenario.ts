import { readFileSync } from 'node:fs';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

/** A shipped scenario by its id, for tests that need no other. */
export function shippedScenario(id: string): Scenario {
  const loaded = loadScenario(readFileSync(`scenarios/${id}.yaml`, 'utf8'));
  if (!loaded.ok) throw new Error(`${id}: ${loaded.problems[0]?.message ?? ''}`);
  return loaded.value.scenario;
}

import { readdirSync, readFileSync } from 'node:fs';
import { loadScenario } from '#domain/encounter/load-scenario.ts';
import type { Scenario } from '#domain/scenario/scenario.ts';

/** Every scenario on the shelf, as the build takes it. */
export const SHIPPED: readonly Scenario[] = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const loaded = loadScenario(readFileSync(`scenarios/${name}`, 'utf8'));
    if (!loaded.ok) throw new Error(`${name}: ${loaded.problems[0]?.message ?? ''}`);
    return loaded.value.scenario;
  });

/** The one that a learner is offered first; tests that need any scenario take it. */
export const FIRST = SHIPPED.toSorted((a, b) => a.difficulty - b.difficulty)[0] as Scenario;

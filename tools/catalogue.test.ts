import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../src/domain/encounter/load-scenario.ts';
import { canonicalText, digestOf } from '../src/domain/scenario/canonical-text.ts';
import { ROOT } from './generated.ts';

/** Proving takes a minute, so the page is not made again here: each digest says of which text its levels are. */
describe('docs/catalogue.md', () => {
  const page = readFileSync(path.join(ROOT, 'docs/catalogue.md'), 'utf8');
  const folder = path.join(ROOT, 'scenarios');
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

  it.each(files)('speaks of %s as it is now (else run "npm run catalogue")', (file) => {
    const loaded = loadScenario(readFileSync(path.join(folder, file), 'utf8'));
    if (!loaded.ok) throw new Error(`${file} cannot be loaded`);
    expect(page).toContain(digestOf(canonicalText(loaded.value.scenario)));
  });
});

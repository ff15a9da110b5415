import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { formattedFiles, ROOT } from './generated.ts';

describe('generated files', async () => {
  const files = await formattedFiles();

  it.each(files)('$path is what `npm run generate` writes', ({ path: name, text }) => {
    const committed = readFileSync(path.join(ROOT, name), 'utf8');
    expect(committed === text, `${name} is out of date: run \`npm run generate\``).toBe(true);
  });

  it.each(files)('$path passes the format check', async ({ path: name, text }) => {
    const filepath = path.join(ROOT, name);
    expect(await check(text, { ...(await resolveConfig(filepath)), filepath })).toBe(true);
  });

  it('name nothing of the machine that they were made on', () => {
    for (const { text } of files) expect(text).not.toMatch(/\/(?:home|work|tmp|Users|root)\//);
  });
});

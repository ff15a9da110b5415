import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../tools/chromium.mjs';
import { measureFirstLoad } from './first-load.ts';
import { measureFrames } from './frames.ts';
import { measureInteractions } from './interactions.ts';

/*
 * How Attune feels on a slow phone: a processor slowed down four times and a slow mobile network, in
 * Chromium, on the build in dist/ (`npm run build` first; `--dist` names another). Figures, not tests:
 * they depend on the machine. What each should stay under is printed beside it.
 */
const named = process.argv.indexOf('--dist');
const outDir = path.resolve(named === -1 ? 'dist' : (process.argv[named + 1] ?? 'dist'));
if (!existsSync(path.join(outDir, 'index.html')))
  throw new Error(`There is no build in ${outDir}: run "npm run build" first.`);

const server = await preview({
  build: { outDir },
  preview: { host: '127.0.0.1', port: 4391, strictPort: true },
  logLevel: 'error',
});
const executablePath = process.env['CHROMIUM_PATH'] ?? findChromium() ?? undefined;
const browser = await chromium.launch({
  args: [...CHROMIUM_ARGS],
  ...(executablePath === undefined ? {} : { executablePath }),
});
try {
  const address = 'http://127.0.0.1:4391/';
  for (const measure of [measureFirstLoad, measureInteractions, measureFrames])
    for (const line of await measure(browser, address)) console.log(line);
} finally {
  await browser.close();
  await server.close();
}

/*
 * Draws the icons of the installed program from public/favicon.svg: `node tools/make-icons.mjs`, whenever
 * that has changed. The results are kept in the repository, so that a build needs no browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs';
import { ROOT } from './processes.mjs';

const PUBLIC = path.join(ROOT, 'public');
const svg = readFileSync(path.join(PUBLIC, 'favicon.svg'), 'utf8');
/** The ground of the mark: systems cut a maskable icon to their own shape, up to its inner 80 %. */
const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '#1c655e';

/** `room`: the part of the side that is left free around the mark. */
const ICONS = [
  { file: 'icon-192.png', size: 192, room: 0, background: 'transparent' },
  { file: 'icon-512.png', size: 512, room: 0, background: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, room: 0.12, background: ground },
];

const executablePath = process.env['CHROMIUM_PATH'] ?? findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_ARGS,
  ...(executablePath === null ? {} : { executablePath }),
});
try {
  for (const { file, size, room, background } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const inset = Math.round(size * room);
    await page.setContent(
      `<body style="margin:0;background:${background}">
        <div style="padding:${inset}px;width:${size - 2 * inset}px">${svg.replace('<svg', '<svg style="display:block;width:100%;height:auto"')}</div>`,
    );
    const picture = await page.screenshot({ omitBackground: background === 'transparent' });
    writeFileSync(path.join(PUBLIC, file), picture);
    console.log(`${file}  ${(picture.length / 1000).toFixed(1)} kB`);
    await page.close();
  }
} finally {
  await browser.close();
}

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium, usualPlaces } from './chromium.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'attune-chromium-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = (name: string, script: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
};

describe('the usual places of a browser', () => {
  it('are on the PATH and beside it on Linux', () => {
    const places = usualPlaces('linux', { PATH: '/opt/tools:relative:/usr/bin' });
    expect(places).toContain('/opt/tools/chromium');
    expect(places).toContain('/usr/bin/google-chrome');
    expect(places).toContain('/snap/bin/chromium');
    expect(places.every((place) => place.startsWith('/'))).toBe(true);
  });

  it('are the application folders on macOS', () => {
    const places = usualPlaces('darwin', { HOME: '/Users/someone' });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/someone/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('are the program folders on Windows', () => {
    const places = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  });
});

describe.skipIf(process.platform === 'win32')('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names', () => {
    const good = program('good', 'echo Chromium 150.0');
    expect(findChromium({ CHROMIUM_PATH: good })).toBe(good);
  });

  it('is no other one when that cannot be started', () => {
    const stub = program('stub', 'echo "install the snap first"; exit 1');
    expect(findChromium({ ...process.env, CHROMIUM_PATH: stub })).toBeNull();
    expect(findChromium({ ...process.env, CHROMIUM_PATH: path.join(folder, 'none') })).toBeNull();
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installKey, isInstalled } from './install.mjs';

type Packages = Record<string, { version: string; optional?: boolean }>;

const PACKAGES: Packages = {
  '': { version: '0.1.0' },
  'node_modules/vite': { version: '8.0.0' },
  'node_modules/other-system': { version: '1.0.0', optional: true },
};
const PRESENT: Packages = { 'node_modules/vite': { version: '8.0.0' } };

describe('whether the dependencies are installed', () => {
  let root = '';
  const write = (file: string, content: unknown) => {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
  };
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'attune-install-'));
    write('package-lock.json', { packages: PACKAGES });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const installByHand = (present: Packages) => {
    write('node_modules/vite/package.json', {});
    write('node_modules/.package-lock.json', { packages: present });
  };

  it('is false without node_modules, and with an empty one', () => {
    expect(isInstalled(root)).toBe(false);
    mkdirSync(path.join(root, 'node_modules'));
    expect(isInstalled(root)).toBe(false);
  });

  it('is true after `npm ci` by hand, whatever npm left out for other systems', () => {
    installByHand(PRESENT);
    expect(isInstalled(root)).toBe(true);
  });

  it('is false when a package is missing or of another version', () => {
    installByHand({});
    expect(isInstalled(root)).toBe(false);
    installByHand({ 'node_modules/vite': { version: '7.9.9' } });
    expect(isInstalled(root)).toBe(false);
  });

  it('is false when the lock file has changed since our own install', () => {
    installByHand(PRESENT);
    write('node_modules/.attune-install', `${installKey(root)}\n`);
    expect(isInstalled(root)).toBe(true);
    write('package-lock.json', {
      packages: { ...PACKAGES, 'node_modules/new': { version: '1.0.0' } },
    });
    expect(isInstalled(root)).toBe(false);
  });
});

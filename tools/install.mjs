/* Installs the dependencies when they are absent or no longer those of package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, npmCommand, run } from './processes.mjs';

/**
 * What an install depends on. Native parts are built for one system and one major version of Node.
 *
 * @param {string} root
 */
export function installKey(root) {
  const hash = createHash('sha256');
  hash.update(readFileSync(path.join(root, 'package-lock.json')));
  hash.update(`${process.platform} ${process.arch} ${process.versions.node.split('.')[0]}`);
  return hash.digest('hex');
}

/** @param {string} root */
function stampFile(root) {
  return path.join(root, 'node_modules', '.attune-install');
}

/**
 * npm keeps its own record of what it put into node_modules. When it agrees with the lock file,
 * somebody has just run `npm ci` by hand and there is nothing to do.
 *
 * @param {string} root
 */
export function matchesLock(root) {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(record, 'utf8')).packages;
  for (const [place, entry] of Object.entries(present)) {
    if (wanted[place]?.version !== entry.version) return false;
  }
  for (const [place, entry] of Object.entries(wanted)) {
    if (place !== '' && !entry.optional && !entry.devOptional && !present[place]) return false;
  }
  return existsSync(path.join(root, 'node_modules', 'vite', 'package.json'));
}

/** @param {string} root */
export function isInstalled(root) {
  if (!existsSync(path.join(root, 'node_modules'))) return false;
  const stamp = stampFile(root);
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8').trim() === installKey(root);
  return matchesLock(root);
}

/**
 * @param {{ limitMs?: number, root?: string }} [options]
 * @returns {Promise<{ ok: boolean, message: string }>}
 */
export async function ensureInstalled({ limitMs = 10 * 60_000, root = ROOT } = {}) {
  const stamp = stampFile(root);
  if (isInstalled(root)) {
    if (!existsSync(stamp)) writeFileSync(stamp, `${installKey(root)}\n`);
    return { ok: true, message: 'dependencies are up to date' };
  }
  console.log('Installing dependencies (a minute or two, once) ...');
  const npm = npmCommand();
  const result = await run(npm.command, [...npm.args, 'ci', '--include=dev'], {
    limitMs,
    cwd: root,
  });
  if (!result.ok) {
    return {
      ok: false,
      message: [
        `Installing the dependencies failed (${result.reason}).`,
        'What npm printed above says why. Most often the network or the registry could not be reached:',
        'check the connection and run the same command again. `npm ci` alone shows the same error.',
      ].join('\n'),
    };
  }
  writeFileSync(stamp, `${installKey(root)}\n`);
  return { ok: true, message: 'dependencies installed' };
}

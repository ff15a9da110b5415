/*
 * Child processes that cannot hang: no standard input, a time limit, and an end of the whole family
 * (a test runner's browsers and servers too) when the limit is reached or somebody presses Ctrl-C.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const WINDOWS = process.platform === 'win32';
/** Between asking a family to end and making it end. */
const GRACE_MS = 5_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} signal
 */
function signalFamily(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (WINDOWS) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // Nobody of the family is left, which is what we wanted.
  }
}

let watching = false;
/** Children lead their own process groups, so a Ctrl-C in the terminal reaches them only through us. */
function watchSignals() {
  if (watching) return;
  watching = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      for (const child of running) signalFamily(child, 'SIGKILL');
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/**
 * @typedef {object} RunOptions
 * @property {number} limitMs the time limit
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {boolean} [quiet] keep the output instead of printing it
 *
 * @typedef {object} RunResult
 * @property {boolean} ok ended by itself with exit code 0
 * @property {number | null} code
 * @property {string} reason in words, when not ok
 * @property {string} output what was printed, when quiet
 */

/**
 * Runs a program to its end. Never throws: a program that cannot be started is a failed result.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { limitMs, env = process.env, cwd = ROOT, quiet = false }) {
  watchSignals();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      detached: !WINDOWS,
      windowsHide: true,
    });
    running.add(child);
    let output = '';
    let timedOut = false;
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);

    const limit = setTimeout(() => {
      timedOut = true;
      signalFamily(child, 'SIGTERM');
      setTimeout(() => signalFamily(child, 'SIGKILL'), GRACE_MS).unref();
    }, limitMs);

    let settled = false;
    /** @type {(code: number | null, reason: string) => void} */
    const settle = (code, reason) => {
      if (settled) return;
      settled = true;
      clearTimeout(limit);
      running.delete(child);
      // What a program leaves behind (a server, a browser) must not outlive its step.
      signalFamily(child, 'SIGKILL');
      resolve({ ok: code === 0 && !timedOut, code, reason, output });
    };
    child.on('error', (error) => settle(null, `could not start ${command}: ${error.message}`));
    child.on('exit', (code, signal) => {
      const reason = timedOut
        ? `stopped after ${formatDuration(limitMs)}, its time limit`
        : signal
          ? `ended by ${signal}`
          : `exit code ${code}`;
      if (!quiet) return settle(code, reason);
      // Wait for the pipes to drain, but not for a grandchild that holds them open.
      child.on('close', () => settle(code, reason));
      setTimeout(() => settle(code, reason), 1_000).unref();
    });
  });
}

/**
 * A JavaScript program of an installed package, so that no shell and no `.cmd` is needed on any system.
 *
 * @param {string} packageName
 * @param {string} [name] of the program, when the package has several
 * @returns {string} its path
 */
export function packageBin(packageName, name) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Error(`${packageName} is not installed: run \`npm ci\``);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const target = typeof bin === 'string' ? bin : bin?.[name ?? packageName];
  if (typeof target !== 'string') throw new Error(`${packageName} has no program ${name ?? ''}`);
  return path.join(folder, target);
}

/** @returns {{ command: string, args: string[] }} how to start npm without a shell */
export function npmCommand() {
  const beside = path.dirname(process.execPath);
  const candidates = [
    process.env['npm_execpath'] ?? '',
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const found = candidates.find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file));
  if (found) return { command: process.execPath, args: [found] };
  if (WINDOWS)
    return { command: process.env['ComSpec'] ?? 'cmd.exe', args: ['/d', '/s', '/c', 'npm'] };
  return { command: 'npm', args: [] };
}

/** @param {number} ms */
export function formatDuration(ms) {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

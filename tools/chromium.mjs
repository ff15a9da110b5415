/*
 * The browser of the end-to-end tests: any Chromium will do. Looked for in this order: CHROMIUM_PATH,
 * an installed Chrome, Chromium or Edge, Playwright's own. `ensureChromium` also tries to install one.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT, packageBin, run } from './processes.mjs';

const DOWNLOAD_LIMIT_MS = 8 * 60_000;
const APT_LIMIT_MS = 8 * 60_000;

/**
 * Flags that keep a test browser from calling home, and let it run as root in a container.
 * The tests open no page but ours.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} where browsers are usually installed
 */
export function usualPlaces(platform, env) {
  if (platform === 'darwin') {
    const apps = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.flatMap((name) => apps.map((app) => `${app}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) =>
      bases.flatMap((base) => (base ? [path.win32.join(base, program)] : [])),
    );
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const onPath = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const folders = new Set([...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin']);
  return [
    ...names.flatMap((name) => [...folders].map((folder) => `${folder}/${name}`)),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ];
}

/**
 * Some systems have a `chromium-browser` that only says how to install one, so it is asked for its version.
 *
 * @param {string} file
 */
export function runsAsBrowser(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const answer = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    timeout: 30_000,
    killSignal: 'SIGKILL',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return answer.status === 0 && /Chrom|Edge/.test(answer.stdout);
}

/** @returns {string | null} */
function playwrightBrowser() {
  try {
    const require = createRequire(path.join(ROOT, 'package.json'));
    const file = require('@playwright/test').chromium.executablePath();
    return file && existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} the first browser that is there and answers
 */
export function findChromium(env = process.env) {
  const wanted = env['CHROMIUM_PATH'];
  // A path that somebody has set is the one that they want: another browser would be a surprise.
  if (wanted) return runsAsBrowser(wanted) ? wanted : null;
  for (const file of usualPlaces(process.platform, env)) {
    if (existsSync(file) && runsAsBrowser(file)) return file;
  }
  const own = playwrightBrowser();
  return own && runsAsBrowser(own) ? own : null;
}

async function downloadWithPlaywright() {
  console.log("No browser found. Trying Playwright's own (npx playwright install chromium) ...");
  const program = packageBin('@playwright/test', 'playwright');
  const result = await run(process.execPath, [program, 'install', 'chromium'], {
    limitMs: DOWNLOAD_LIMIT_MS,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
    quiet: true,
  });
  if (!result.ok) console.log(`That did not work (${result.reason}).`);
}

/** @returns {Promise<string[] | null>} the words to put before `apt-get`, or null when it cannot be used */
async function aptPrefix() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  const sudo = await run('sudo', ['-n', 'true'], { limitMs: 10_000, quiet: true });
  return sudo.ok ? ['sudo', '-n'] : null;
}

async function installWithApt() {
  const prefix = await aptPrefix();
  if (prefix === null) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['apt-get', '-q', 'update'],
    ['apt-get', '-q', 'install', '-y', '--no-install-recommends', 'chromium'],
  ];
  for (const step of steps) {
    const words = [...prefix, ...step];
    console.log(`Trying ${words.join(' ')} ...`);
    const [command = '', ...args] = words;
    const result = await run(command, args, { limitMs: APT_LIMIT_MS, env, quiet: true });
    // A stale package list may still do, so a failed update is no reason to stop.
    if (!result.ok) {
      console.log(`That did not work (${result.reason}).\n${result.output.trim().slice(-1_500)}`);
    }
  }
}

/**
 * @returns {Promise<{ ok: true, path: string } | { ok: false, message: string }>}
 */
export async function ensureChromium() {
  const wanted = process.env['CHROMIUM_PATH'];
  const found = findChromium();
  if (found) return { ok: true, path: found };
  if (wanted) {
    return {
      ok: false,
      message: `CHROMIUM_PATH is "${wanted}", which is not a Chromium that can be started. Correct it, or unset it.`,
    };
  }
  for (const attempt of [downloadWithPlaywright, installWithApt]) {
    await attempt();
    const now = findChromium();
    if (now) return { ok: true, path: now };
  }
  return {
    ok: false,
    message: [
      'The tests in a browser need a Chromium, and none was found or could be installed.',
      '  do one of: install Google Chrome, Chromium or Microsoft Edge',
      '             npx playwright install --with-deps chromium',
      '             set CHROMIUM_PATH to the program of a Chromium that you have',
    ].join('\n'),
  };
}

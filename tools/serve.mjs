/* Builds Attune and serves the result on this machine, until Ctrl-C. */
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './processes.mjs';

const DEFAULT_PORT = 4173;
const THIS_MACHINE = '127.0.0.1';
const ALL_ADDRESSES = '0.0.0.0';

const USAGE = `Usage: npm start -- [--port N] [--host [ADDRESS]]
  --port N          serve on port N (default ${DEFAULT_PORT}; the next free one when it is taken)
  --host [ADDRESS]  serve to other machines too, on all addresses or the one given`;

/**
 * @typedef {{ port: number, host: string }} ServeOptions
 *
 * @param {readonly string[]} argv
 * @returns {ServeOptions | { help: true } | { problem: string }}
 */
export function parseServeArgs(argv) {
  const options = { port: DEFAULT_PORT, host: THIS_MACHINE };
  // `--port=5000` is the same as `--port 5000`.
  const words = argv.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word]));
  while (words.length > 0) {
    const word = words.shift();
    if (word === '--help' || word === '-h') return { help: true };
    if (word === '--port') {
      const value = words.shift() ?? '';
      const port = Number(value);
      if (!/^\d+$/.test(value) || port < 1 || port > 65_535) {
        return { problem: `--port needs a number from 1 to 65535, not "${value}".` };
      }
      options.port = port;
    } else if (word === '--host') {
      const next = words[0];
      options.host = next !== undefined && !next.startsWith('-') ? next : ALL_ADDRESSES;
      if (options.host === next) words.shift();
    } else {
      return { problem: `"${word}" is not an option.` };
    }
  }
  return options;
}

/** @param {readonly string[]} argv */
export async function start(argv) {
  const options = parseServeArgs(argv);
  if ('help' in options) {
    console.log(USAGE);
    return;
  }
  if ('problem' in options) {
    console.error(`${options.problem}\n${USAGE}`);
    process.exitCode = 2;
    return;
  }

  const installed = await ensureInstalled();
  if (!installed.ok) {
    console.error(installed.message);
    process.exitCode = 1;
    return;
  }

  // Not a plain `import('vite')`: it may have been installed only a moment ago, and resolves from ROOT.
  const entry = createRequire(path.join(ROOT, 'package.json')).resolve('vite');
  /** @type {typeof import('vite')} */
  const vite = await import(pathToFileURL(entry).href);
  try {
    console.log('Building ...');
    await vite.build({ root: ROOT, logLevel: 'warn' });
    await serve(vite, options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Attune could not be started; the message above says why.');
    process.exitCode = 1;
  }
}

/**
 * @param {typeof import('vite')} vite
 * @param {ServeOptions} options
 */
async function serve(vite, { port, host }) {
  const server = await vite.preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { host, port, strictPort: false },
  });
  const urls = server.resolvedUrls ?? { local: [], network: [] };
  const address = [...urls.local, ...urls.network];
  const given = new URL(address[0] ?? `http://${host}:${port}/`).port;
  if (given !== String(port)) console.log(`Port ${port} is taken, using ${given}.`);
  console.log(`\n  Attune is running at  ${address.join('  and  ')}\n\n  Stop it with Ctrl-C.\n`);

  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(0);
    stopping = true;
    console.log('\nStopped.');
    // A browser keeps its connections open, and would keep us open with them.
    setTimeout(() => process.exit(0), 2_000).unref();
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    server.close().then(
      () => process.exit(0),
      () => process.exit(0),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

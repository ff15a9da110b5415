import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';

const ENTRY = 'src/platform/offline/service-worker.ts';
/** At the root of what is served: a worker answers only for what lies at or below it. */
const TARGET = 'sw.js';

/** What a learner who reads English never asks for: these fonts come when their letters do. */
const LATER = /-(?:cyrillic|greek|vietnamese)(?:-ext)?-[^/]*\.woff2?$/;
/** Read by editors, by the browser before there is a worker, or asked for anew each time. */
const NEVER = new Set([TARGET, 'scenario.schema.json', 'class.json']);

/** Which files of a build lie ready on the device, sorted, so that equal builds are equal. */
export const precached = (files: readonly string[]): string[] =>
  files
    .filter((file) => !NEVER.has(file) && !LATER.test(file) && !file.endsWith('.map'))
    .toSorted();

/** Builds the service worker after all else is written, for it must know what that is. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'attune:service-worker',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const folder = path.resolve(config.root, config.build.outDir);
      // A build that failed, or one that writes nothing, has no page.
      if (!existsSync(path.join(folder, 'index.html'))) return;
      const files = precached(filesBelow(folder));
      const version = versionOf(folder, files);
      const addresses = files.map((file) => (file === 'index.html' ? './' : file));
      await build({
        configFile: false,
        root: config.root,
        publicDir: false,
        logLevel: 'warn',
        define: { __PRECACHE__: JSON.stringify({ version, files: addresses }) },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'es2022',
          reportCompressedSize: false,
          // Not a module: not every browser that runs this takes modules for service workers.
          lib: { entry: ENTRY, formats: ['iife'], name: 'worker', fileName: () => TARGET },
        },
      });
    },
  };
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );

/** Of the names and of what is in them: anything that changed makes another version. */
function versionOf(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

/*
 * The size that a learner waits for. Reads the report that `vite build` leaves in reports/chunks.json:
 * fails when the first load is too big, or when what only teachers need has got into a learner's chunks.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { firstLoad, learnersChunks, packagesInside, scriptsOfPage } from './chunks.mjs';
import { ROOT } from './processes.mjs';

/** kB are thousands of bytes, as browsers and Vite count them. */
export const FIRST_LOAD_LIMIT_KB = 130;

/** Scenarios reach a learner as checked JSON; parsing and checking are the author's part. */
export const TEACHERS_PACKAGES = ['yaml', 'zod'];

/**
 * The one door by which a learner's page may load a schema: reading a file that comes from outside, when
 * somebody has chosen one. A stranger's attempt brings a stranger's scenario, and there must not be a
 * second, hand-written definition of what is a safe one. YAML stays out of it all the same.
 */
export const FILE_READER = /^src\/domain\/exchange\/read-file\.ts$/;

/** Modules by which the parts for authors and teachers are entered; all of them are loaded lazily. */
export const TEACHERS_PARTS =
  /^src\/(?:features\/(?:studio|classroom)\/|app\/.*(?:studio|classroom)[^/]*$)/;

/** @typedef {import('./vite-chunk-report.ts').ChunkReport} Chunk */

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

/**
 * @param {{ root?: string, limitKb?: number }} [options]
 * @returns {{ ok: boolean, lines: string[] }}
 */
export function checkBudget({ root = ROOT, limitKb = FIRST_LOAD_LIMIT_KB } = {}) {
  const dist = path.join(root, 'dist');
  const report = path.join(root, 'reports', 'chunks.json');
  if (!existsSync(path.join(dist, 'index.html')) || !existsSync(report)) {
    return { ok: false, lines: ['There is no build to measure: run `npm run build` first.'] };
  }
  /** @type {Chunk[]} */
  const built = JSON.parse(readFileSync(report, 'utf8'));
  const pageScripts = scriptsOfPage(readFileSync(path.join(dist, 'index.html'), 'utf8'));
  const chunks = [...built, ...plainScripts(dist, pageScripts)];

  const known = new Set(chunks.map((chunk) => chunk.file));
  const unknown = pageScripts.filter((file) => !known.has(file));
  const missing = chunks.filter((chunk) => !existsSync(path.join(dist, chunk.file)));
  if (pageScripts.length === 0 || unknown.length > 0 || missing.length > 0) {
    const lines = ['The report of the build does not fit dist/: run `npm run build` again.'];
    return { ok: false, lines };
  }

  const first = firstLoad(chunks, pageScripts);
  const later = chunks.filter((chunk) => !first.includes(chunk));
  const sizes = new Map(chunks.map((chunk) => [chunk, gzipSize(path.join(dist, chunk.file))]));
  const sum = (/** @type {readonly Chunk[]} */ list) =>
    list.reduce((total, chunk) => total + (sizes.get(chunk) ?? 0), 0);
  const line = (/** @type {Chunk} */ chunk) => `${kilobytes(sizes.get(chunk) ?? 0)}  ${chunk.file}`;

  const firstBytes = sum(first);
  const lines = [
    'kB gzip',
    `${kilobytes(firstBytes)}  first load (limit ${limitKb})`,
    ...first.map((chunk) => `  ${line(chunk)}`),
    `${kilobytes(sum(later))}  loaded later, ${later.length} chunks`,
    ...later.map((chunk) => `  ${line(chunk)}`),
    ...workerLines(dist, known),
  ];
  const problems = [];
  if (firstBytes > limitKb * 1000) {
    problems.push(`The first load is over its limit of ${limitKb} kB: load something of it later.`);
  }
  for (const hit of teachersPackagesIn(chunks, pageScripts)) {
    problems.push(
      `${hit.package} (${hit.modules} modules) is in ${hit.file}, which learners load: import it from the studio, the classroom or the reader of files only, lazily.`,
    );
  }
  return { ok: problems.length === 0, lines: [...lines, ...problems] };
}

/**
 * Scripts from public/, which no bundler has seen: they are waited for like any other.
 *
 * @param {string} dist
 * @param {readonly string[]} pageScripts
 * @returns {Chunk[]}
 */
function plainScripts(dist, pageScripts) {
  return pageScripts
    .filter((file) => !file.startsWith('assets/') && existsSync(path.join(dist, file)))
    .map((file) => {
      return { file, entry: false, facade: null, imports: [], dynamicImports: [], modules: [] };
    });
}

/**
 * What only teachers need, where learners load it.
 *
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} pageScripts
 */
function teachersPackagesIn(chunks, pageScripts) {
  const learners = learnersChunks(chunks, pageScripts, [TEACHERS_PARTS]);
  const beforeFiles = learnersChunks(chunks, pageScripts, [TEACHERS_PARTS, FILE_READER]);
  return TEACHERS_PACKAGES.flatMap((name) =>
    packagesInside(name === 'zod' ? beforeFiles : learners, [name]),
  );
}

/** @param {string} file */
function gzipSize(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/**
 * Workers are bundled on their own and are no chunks of the page.
 *
 * @param {string} dist
 * @param {ReadonlySet<string>} known
 */
function workerLines(dist, known) {
  const assets = path.join(dist, 'assets');
  if (!existsSync(assets)) return [];
  return readdirSync(assets)
    .filter((name) => name.endsWith('.js') && !known.has(`assets/${name}`))
    .map((name) => `${kilobytes(gzipSize(path.join(assets, name)))}  worker assets/${name}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, lines } = checkBudget();
  console.log(lines.join('\n'));
  if (!ok) process.exitCode = 1;
}

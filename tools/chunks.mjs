/* What a page loads at first, and what it may load later, read from the report of the build. */

/** @typedef {import('./vite-chunk-report.ts').ChunkReport} Chunk */

/**
 * The chunks that `start` pulls in.
 *
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} start file names
 * @param {(chunk: Chunk) => readonly string[]} next
 * @returns {Chunk[]}
 */
function closure(chunks, start, next) {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  /** @type {Set<Chunk>} */
  const seen = new Set();
  const queue = [...start];
  while (queue.length > 0) {
    const chunk = byFile.get(queue.shift() ?? '');
    if (!chunk || seen.has(chunk)) continue;
    seen.add(chunk);
    queue.push(...next(chunk));
  }
  return [...seen];
}

/**
 * The JavaScript files that index.html names: scripts and preloads.
 *
 * @param {string} html
 * @returns {string[]} without the leading slash
 */
export function scriptsOfPage(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /\brel="(?:modulepreload|preload)"/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1] ?? [])
    .map((file) => file.replace(/^\.?\//, ''));
}

/**
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} pageScripts
 */
export function firstLoad(chunks, pageScripts) {
  const entries = chunks.filter((chunk) => chunk.entry).map((chunk) => chunk.file);
  return closure(chunks, [...entries, ...pageScripts], (chunk) => chunk.imports);
}

/**
 * Everything that a learner's session may load: all but what only a teacher's part of the program asks for.
 *
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} pageScripts
 * @param {readonly RegExp[]} doors match the modules by which the parts for others are entered
 */
export function learnersChunks(chunks, pageScripts, doors) {
  const others = new Set(
    chunks
      .filter((chunk) => doors.some((door) => chunk.facade !== null && door.test(chunk.facade)))
      .map((chunk) => chunk.file),
  );
  const start = firstLoad(chunks, pageScripts).map((chunk) => chunk.file);
  return closure(chunks, start, (chunk) => [
    ...chunk.imports,
    ...chunk.dynamicImports.filter((file) => !others.has(file)),
  ]);
}

/**
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} packages
 * @returns {{ file: string, package: string, modules: number }[]}
 */
export function packagesInside(chunks, packages) {
  return chunks.flatMap((chunk) =>
    packages.flatMap((name) => {
      const modules = chunk.modules.filter((id) => id.includes(`node_modules/${name}/`)).length;
      return modules > 0 ? [{ file: chunk.file, package: name, modules }] : [];
    }),
  );
}

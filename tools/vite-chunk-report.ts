import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** One chunk of the build as `bundle-budget.mjs` reads it; module ids are relative to the project. */
export type ChunkReport = {
  file: string;
  entry: boolean;
  /** The module that a dynamic import asked for, when the chunk is one module's. */
  facade: string | null;
  imports: readonly string[];
  dynamicImports: readonly string[];
  /** Only modules of which something is left after tree shaking. */
  modules: readonly string[];
};

/** Writes what went into which chunk, outside of what is served. */
export function chunkReport(target: string): Plugin {
  let root = process.cwd();
  let measured = true;
  const relative = (id: string) => {
    const file = (id.split('?')[0] ?? id).replaceAll('\0', '');
    return path.isAbsolute(file) ? path.relative(root, file).split(path.sep).join('/') : file;
  };
  return {
    name: 'attune:chunk-report',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      // A build of a test, somewhere else, is not the one that is measured.
      const folder = path.resolve(root, config.build.outDir);
      measured = !path.relative(root, folder).startsWith('..');
    },
    writeBundle(_options, bundle) {
      if (!measured) return;
      const chunks: ChunkReport[] = [];
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const modules = Object.entries(output.modules);
        chunks.push({
          file: output.fileName,
          entry: output.isEntry,
          facade: output.facadeModuleId === null ? null : relative(output.facadeModuleId),
          imports: output.imports,
          dynamicImports: output.dynamicImports,
          modules: modules
            .filter(([, module]) => module.renderedLength > 0)
            .map(([id]) => relative(id)),
        });
      }
      const file = path.resolve(root, target);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify(chunks, null, 2)}\n`);
    },
  };
}

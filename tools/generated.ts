import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generatedFiles, type GeneratedFile } from '../src/cli/generate/generated-files.ts';

export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Every generated file as it must lie in the repository, laid out like all others. */
export async function formattedFiles(): Promise<GeneratedFile[]> {
  const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
  const files = generatedFiles(
    textOf('tests/corpus/minimal.yaml'),
    textOf('tests/corpus/small.yaml'),
  );
  return Promise.all(
    files.map(async ({ path: name, text }) => {
      const filepath = path.join(ROOT, name);
      const settings = { ...(await resolveConfig(filepath)), filepath };
      return { path: name, text: await format(text, settings) };
    }),
  );
}

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Result } from '#domain/scenario/problem.ts';
import { fileProblem } from '../read-file.ts';

/** The scenario files that these paths name: files as they are, folders with all *.yaml in them. */
export async function findScenarioFiles(paths: readonly string[]): Promise<Result<string[]>> {
  const files: string[] = [];
  for (const given of paths) {
    const found = await stat(given).catch(() => null);
    if (found === null)
      return {
        ok: false,
        problems: [fileProblem(`There is no file or folder "${given}".`, 'Look at its name.')],
      };
    if (!found.isDirectory()) {
      files.push(given);
      continue;
    }
    const entries = await readdir(given, { recursive: true });
    const inside = entries
      .filter((entry) => /\.ya?ml$/.test(entry))
      .map((entry) => path.join(given, entry));
    if (inside.length === 0)
      return {
        ok: false,
        problems: [
          fileProblem(`There is no *.yaml file in "${given}".`, 'Name a folder of scenarios.'),
        ],
      };
    files.push(...inside.toSorted());
  }
  return { ok: true, value: [...new Set(files)] };
}

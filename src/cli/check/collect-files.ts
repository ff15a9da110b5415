import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { whyUnreadable } from '../read-text-file.ts';

/** A path that leads to no scenario, and why. */
export type Nowhere = { path: string; why: string };

const isScenarioFile = (name: string) => /\.ya?ml$/.test(name);

/** The scenario files that these paths mean: files as they are, folders with all below them; each once. */
export function collectFiles(paths: readonly string[]): { files: string[]; nowhere: Nowhere[] } {
  const files = new Set<string>();
  const nowhere: Nowhere[] = [];
  for (const given of paths) {
    try {
      if (!statSync(given).isDirectory()) {
        files.add(shown(given));
        continue;
      }
      const inside = filesBelow(given);
      if (inside.length === 0)
        nowhere.push({ path: shown(given), why: 'has no scenario file (*.yaml) in it' });
      for (const file of inside) files.add(shown(file));
    } catch (error) {
      nowhere.push({ path: shown(given), why: whyUnreadable(error) });
    }
  }
  return { files: [...files], nowhere };
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    // A link to a folder is not followed: it could lead round for ever.
    if (entry.isDirectory()) return filesBelow(file);
    return isScenarioFile(entry.name) ? [file] : [];
  });
}

/** The same way of writing on every system. */
const shown = (file: string): string => path.normalize(file).replaceAll('\\', '/');

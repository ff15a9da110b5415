import { parseHelpLines, type HelpLine } from './settings.ts';

/** What an instructor gives to a class: help lines in place of the usual ones. */
export type ClassFile = { helpLines: readonly HelpLine[] };

export const CLASS_FILE_NAME = 'attune-class.json';
/** Of a file that somebody wrote by hand. */
const MOST_CHARACTERS = 20_000;

export const classFileText = ({ helpLines }: ClassFile): string =>
  `${JSON.stringify({ helpLines }, null, 2)}\n`;

/** Null when there is no help line in it that fits. */
export function parseClassFile(text: string): ClassFile | null {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return null;
    const helpLines = parseHelpLines((data as { helpLines?: unknown }).helpLines);
    return helpLines === null ? null : { helpLines };
  } catch {
    return null;
  }
}

/** The `class.json` that was put beside the page, if there is one; asked for once a page. */
export function deployedClassFile(address: string): () => Promise<ClassFile | null> {
  let found: Promise<ClassFile | null> | null = null;
  const load = async () => {
    try {
      const response = await fetch(address);
      return response.ok ? parseClassFile(await response.text()) : null;
    } catch {
      return null;
    }
  };
  return () => (found ??= load());
}

import { oldestVersion, type Migration } from './migrations.ts';
import type { Finding } from './problem.ts';
import { foundWords } from './shape/words.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

type Format = { version: number } | { version: null; finding: Finding };

/**
 * The version of the format, read before anything else: a file of another version would only give
 * problems that are none.
 */
export function readFormat(
  data: Readonly<Record<string, unknown>>,
  ladder: readonly Migration[],
): Format {
  const oldest = oldestVersion(ladder);
  if (!Object.hasOwn(data, 'format')) {
    return refused('format-missing', 'The file does not say in which format it is written.', begin);
  }
  const { format } = data;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < oldest) {
    return refused(
      'format-unreadable',
      `"format" is ${foundWords(format)}, which is no version.`,
      begin,
    );
  }
  if (format > FORMAT_VERSION) {
    return refused(
      'format-too-new',
      `The file has the format ${format}; this program knows ${FORMAT_VERSION} at most.`,
      'Update the program, or ask for the file in an older format.',
    );
  }
  return { version: format };
}

const begin = `Begin the file with "format: ${FORMAT_VERSION}".`;

const refused = (code: Finding['code'], message: string, hint: string): Format => ({
  version: null,
  finding: { code, message, hint, path: ['format'] },
});

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type Violation = { rule: { name: string }; from: string; to: string };
type Output = { modules: { source: string }[]; summary: { violations: Violation[] } };

const require = createRequire(import.meta.url);

/** The rules as dependency-cruiser reads them. */
export const RULES = (
  require('../../.dependency-cruiser.cjs') as { forbidden: { name: string; severity: string }[] }
).forbidden;

/** Runs the checker itself, as `npm run imports` does, on the tree in `folder`. */
export async function cruise(folder: string): Promise<Output> {
  const program = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '.', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const text = await new Promise<string>((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 64_000_000, timeout: 60_000 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      // It ends with the number of errors as its exit code; no output at all is a failure of its own.
      if (stdout === '') reject(new Error(stderr || error?.message || 'no output'));
      else resolve(stdout);
    });
  });
  return JSON.parse(text) as Output;
}

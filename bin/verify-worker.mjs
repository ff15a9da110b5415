/* The first file of a worker thread of `attune check`: runs src/cli/check/verify-worker.ts as it is. */
import { runTypeScript } from './run-typescript.mjs';

await runTypeScript(new URL('../src/cli/check/verify-worker.ts', import.meta.url));

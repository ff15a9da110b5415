/* A thread of its own has to be taught TypeScript like the process was (bin/run-typescript.mjs). */
import { runTypeScript } from '../../../bin/run-typescript.mjs';

await runTypeScript(new URL('verify-worker.ts', import.meta.url));

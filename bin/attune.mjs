#!/usr/bin/env node
/* The `attune` command: runs src/cli/main.ts as it is, without a build. */
import { requireNode } from '../tools/node-version.mjs';

requireNode();
import('./run-typescript.mjs')
  .then(({ runTypeScript }) => runTypeScript(new URL('../src/cli/main.ts', import.meta.url)))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });

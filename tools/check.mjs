/*
 * `npm run check`: everything, on a fresh clone.
 * Only node-version.mjs is imported statically: an old Node has to read this file to the end to say what it needs.
 */
import { requireNode } from './node-version.mjs';

requireNode();
import('./check-all.mjs')
  .then(({ check }) => check(process.argv.slice(2)))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });

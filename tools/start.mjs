/*
 * `npm start`: install if needed, build, serve.
 * Only node-version.mjs is imported statically: an old Node has to read this file to the end to say what it needs.
 */
import { requireNode } from './node-version.mjs';

requireNode();
import('./serve.mjs')
  .then(({ start }) => start(process.argv.slice(2)))
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
